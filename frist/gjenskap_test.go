package frist_test

import (
	"slices"
	"testing"

	"github.com/rickb777/date/v2"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/vedtak"
)

// gjenskap makes a participant from the facts of a trace alone; the two days of the question, per and lovdato, are given. Places in
// lists that the trace does not speak of are filled with what does nothing.
func gjenskap(sp *lov.Spor, l *lesemaate, per, lovdato date.Date) deltaker {
	dl := deltaker{Per: per, Lovdato: lovdato}
	vedtakNr := func(i int64) *vedtak.Vedtak {
		for int64(len(dl.Vedtak)) <= i {
			dl.Vedtak = append(dl.Vedtak, vedtak.Vedtak{Type: vedtak.Integreringsplan})
		}
		return &dl.Vedtak[i]
	}
	var start date.Date
	stans := int64(0)
	for st, fakta := range sp.Alle() {
		f := func(navn string) int64 {
			for _, x := range fakta {
				if x.Felt.Navn == navn {
					return x.Verdi
				}
			}
			return 0
		}
		har := func(navn string) bool {
			return slices.ContainsFunc(fakta, func(x lov.Faktum) bool { return x.Felt.Navn == navn })
		}
		dagen := func(navn string) date.Date { return date.Date(f(navn)) }
		switch st.Regel.ID {
		case "lov/ikke-i-kraft-ennaa", "lov/ikke-lenger-i-kraft": // a provision on those with collective protection
			if p := st.Rad.Hjemmel.Paragraf; p == 37 || p == 43 {
				dl.Kollektiv = lov.Ja
				if p == 43 {
					dl.UkrVgs = lov.Ja
				}
			}
		case "frist/anker":
			dl.Lov = st.Rad.Hjemmel.Lov
			start = dagen("startdato")
			v := vedtakNr(f("vedtak"))
			v.Type, v.Vedtaksdato, v.Startdato = vedtak.Deltakelse, dagen("vedtaksdato"), start
		case "sluttmaal/gjeldende", "sluttmaal/koronaloven", "sluttmaal/uten-virkning":
			for int64(len(dl.Sluttmaal)) < f("registrering") {
				dl.Sluttmaal = append(dl.Sluttmaal, sluttmaal.Registrering{Kode: sluttmaal.Arbeid, Fra: dagen("fra") - 1})
			}
			dl.Sluttmaal = append(dl.Sluttmaal, sluttmaal.Registrering{Kode: sluttmaal.Kode(f("sluttmaal")), Fra: dagen("fra")})
		case "sluttmaal/paragraf-37c":
			dl.Kollektiv = lov.JaNei(f("kollektivBeskyttelse"))
		case "sluttmaal/paragraf-43d":
			dl.Kollektiv, dl.UkrVgs = lov.JaNei(f("kollektivBeskyttelse")), lov.JaNei(f("ukrainskVideregaaende"))
		case "frist/fastsatt-varighet":
			vedtakNr(f("vedtak")).FastsattVarighet = uint8(f("fastsattVarighet"))
		case "frist/forlengelse-korona":
			v := vedtakNr(f("vedtak"))
			v.Type, v.Vedtaksdato, v.Maaneder = vedtak.Forlengelse, dagen("vedtaksdato"), uint8(f("vedtattForlengelse"))
		case "frist/forlengelse":
			v := vedtakNr(f("vedtak"))
			v.Type, v.Vedtaksdato, v.Maaneder = vedtak.Forlengelse, dagen("vedtaksdato"), uint8(f("vedtattForlengelse"))
			if st.Utfall == lov.IkkeOppfylt && f("muligForlengelse") > 0 && !(l.T38 && v.Vedtaksdato >= nyttaar2026) {
				v.Resultat = vedtak.Avslag
			}
		case "fravaer/talt", "fravaer/delvis-talt", "fravaer/ikke-talt", "fravaer/uten-slutt":
			if har("fravaer") {
				x := fravaer.Fravaer{Type: fravaer.Type(f("type")), Fra: dagen("fra"), Til: dagen("til")}
				if har("timer") {
					x.Timer = lov.TimerAv(f("timer"))
				}
				if har("dager") {
					x.Dager = lov.DagerAv(f("dager"))
				}
				dl.Fravaer = append(dl.Fravaer, x)
				continue
			}
			v := vedtakNr(f("vedtak"))
			v.Type, v.Permisjonstype, v.Velferdsgrunn = vedtak.Permisjon, vedtak.Permisjonstype(f("type")), vedtak.Velferdsgrunn(f("velferdsgrunn"))
			v.Startdato, v.Sluttdato, v.Telleenhet = dagen("fra"), dagen("til"), vedtak.Telleenhet(f("telleenhet"))
			switch fravaer.Utelatt(f("grunn")) {
			case fravaer.UtelattAvslag:
				v.Resultat = vedtak.Avslag
			case fravaer.UtelattAnnenOrdning:
				v.Ordning = vedtak.Norsk
			case fravaer.UtelattIkkeGjeldende:
				v.IkkeGjeldende = true
			}
		case "frist/stans":
			stans = f("stans")
		case "frist/overholdt":
			dl.Avslutninger = []frist.Avslutning{{Dato: dagen("avsluttet")}}
		case "frist/tilstand":
			dl.Per = dagen("per")
		}
	}
	if stans > 0 {
		v := vedtakNr(int64(len(dl.Vedtak)))
		v.Type, v.Startdato = vedtak.MidlertidigStans, start
		for v.Sluttdato = start - 1; stans > 0; {
			if v.Sluttdato++; l.virkedag(v.Sluttdato) {
				stans--
			}
		}
	}
	return dl
}

// A trace holds every fact that the answer follows from: run on them alone, the rules give the same answer and the same trace.
func TestGjenskap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		dl, l := trekkDeltaker(t), trekkLesemaate(t)
		dl.Foedselsdato, dl.Innvilgelse, l.T47, l.T62 = 0, 0, false, false // age, education and children are no facts of these steps
		var sp, igjen lov.Spor
		vil := dl.produksjon(&l, &sp)
		if vil.Grunnfrist == 0 || vil.Utfall == lov.Uavklart && l.T14 { // what is missing is not in the trace
			return
		}
		ny := gjenskap(&sp, &l, dl.Per, dl.Lovdato)
		fikk := ny.produksjon(&l, &igjen)
		if a, b := vil.kort(), fikk.kort(); a != b {
			t.Fatalf("vil  %+v\nfikk %+v\n%+v\n%+v\n%+v", a, b, dl, ny, l)
		}
		if a, b := lesSpor(&sp), lesSpor(&igjen); !slices.Equal(a, b) {
			t.Fatalf("vil  %q\nfikk %q", a, b)
		}
	})
}

// kort is the answer without the open points that it reached.
func (s *svar) kort() any {
	f := &s.Gjennomfoering
	return struct {
		utfall                                     lov.Utfall
		dato, grunnfrist, startdato, overholdtDato date.Date
		tilstand                                   frist.Tilstand
		sluttmaal                                  sluttmaal.Kode
		maaneder, forlengelse, terskel             int
		utenfor, tillegg                           int
		virkedager                                 int64
	}{
		f.Utfall, f.Dato, f.Grunnfrist, f.Startdato, f.OverholdtDato, f.Tilstand, f.Sluttmaal, f.Maaneder, f.Forlengelse, f.Terskel,
		f.Utenfor, f.Tillegg, f.Virkedager,
	}
}

// lesSpor writes the steps of a trace, one text each: rule, provision, first day of the version, outcome, facts.
func lesSpor(sp *lov.Spor) (alle []string) {
	for st, fakta := range sp.Alle() {
		b := append([]byte(st.Regel.ID), ' ')
		b = append(st.Rad.Hjemmel.Append(b), ' ')
		b = append(append(b, st.Rad.Fra.String()...), ' ')
		b = append(append(b, st.Utfall.String()...), ' ')
		for _, f := range fakta {
			b = append(append(append(b, f.Felt.Navn...), '='), f.AppendJSON(nil)...)
			b = append(b, ' ')
		}
		alle = append(alle, string(b))
	}
	return alle
}
