package frist_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/internal/proeve"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/vedtak"
)

// funn gives what there is to say of a participant, code and place.
func (d *deltaker) funn(t *testing.T) (alle []string) {
	t.Helper()
	l := standard()
	_, _, rr, _ := l.regler()
	s := d.produksjon(&l, new(lov.Spor))
	g := grunnlagFor(d, &s)
	foerst := lov.NyttFunn(&frist.FunnFristUte, lov.Til("annet"), "")
	funn := rr.Funn([]lov.Funn{foerst}, &g, d.Fravaer, &s.Gjennomfoering)
	require.Equal(t, foerst, funn[0], "det som er funnet før, står")
	for _, f := range funn[1:] {
		alle = append(alle, f.Kode.Kode+" "+f.Sti.String())
		for s := lov.Bokmaal; s <= lov.Engelsk; s++ {
			assert.NotContains(t, f.Melding(s), "–", "et faktum mangler: %s", f.Melding(s))
		}
	}
	return alle
}

// grunnlagFor puts together what the findings are made from.
func grunnlagFor(d *deltaker, s *svar) frist.GjennomfoeringGrunnlag {
	g := frist.GjennomfoeringGrunnlag{Lov: d.Lov, Per: d.Per, Lovdato: d.Lovdato, Anker: s.Anker, Varighet: s.Varighet, Vedtak: d.Vedtak, Fravaer: s.Utlegg, Avslutninger: d.Avslutninger}
	for _, a := range d.Avslutninger {
		if a.Dato != 0 && (g.FoersteAvslutning == 0 || a.Dato < g.FoersteAvslutning) {
			g.FoersteAvslutning = a.Dato
		}
	}
	return g
}

// bakvendt turns the list of vedtak around.
func bakvendt(dl *deltaker) { slices.Reverse(dl.Vedtak) }

func TestFunn(t *testing.T) {
	per := func(s string) hendelse { return func(dl *deltaker) { dl.Per = d(s) } }
	v := vedtakOm
	dato := d("2026-03-01")
	gitt := map[string]bool{}
	for _, r := range []struct {
		navn, fordi string
		deltaker    deltaker
		vil         []string
	}{
		{"ingenting å si", "fristen er langt fram", program("2026-02-02", sluttmaal.Arbeid2026), nil},

		{"61 dager før", "60 dager er ikke nær", program("2026-02-02", sluttmaal.Arbeid2026, per("2027-12-03")), nil},
		{"60 dager før", "mindre enn 60 dager er nær", program("2026-02-02", sluttmaal.Arbeid2026, per("2027-12-04")), nil},
		{"59 dager før", "mindre enn 60 dager", program("2026-02-02", sluttmaal.Arbeid2026, per("2027-12-05")), []string{"gjennomfoeringsfrist-naer /avslutninger"}},
		{"på fristen", "den løper ennå", program("2026-02-02", sluttmaal.Arbeid2026, per("2028-02-02")), []string{"gjennomfoeringsfrist-naer /avslutninger"}},
		{"dagen etter", "utløpt", program("2026-02-02", sluttmaal.Arbeid2026, per("2028-02-03")), []string{"gjennomfoeringsfrist-utloept /avslutninger"}},
		{"avsluttet", "NIR lukker ikke", program("2026-02-02", sluttmaal.Arbeid2026, per("2028-02-03"), ferdig("2028-01-03")), nil},
		{"avsluttet etter fristen", "NIR avviser en avslutning etter fristen", program("2026-02-02", sluttmaal.Arbeid2026, per("2028-03-03"), ferdig("2028-02-03")), []string{"gjennomfoeringsfrist-utloept /avslutninger"}},
		{"avsluttet på fristen", "innenfor", program("2026-02-02", sluttmaal.Arbeid2026, per("2028-03-03"), ferdig("2028-02-02")), nil},
		{"avsluttet uten dato", "den kan ligge innenfor", program("2026-02-02", sluttmaal.Arbeid2026, per("2028-03-03"), ferdig("")), nil},
		{"permanent stans", "NIR lukker på vedtaket", program("2026-02-02", sluttmaal.Arbeid2026, per("2028-02-03"), v(vedtak.Vedtak{Type: vedtak.PermanentStans, Vedtaksdato: dato})), nil},
		{"avvist program", "NIR lukker på vedtaket", program("2026-02-02", sluttmaal.Arbeid2026, per("2028-02-02"), v(vedtak.Vedtak{Type: vedtak.Avvist, Vedtaksdato: dato})), nil},
		{"bortfall", "NIR lukker på vedtaket", program("2026-02-02", sluttmaal.Arbeid2026, per("2028-02-03"), v(vedtak.Vedtak{Type: vedtak.BortfallArbeid, Vedtaksdato: dato})), nil},
		{"permanent stans av norsk", "en annen ordning", program("2026-02-02", sluttmaal.Arbeid2026, per("2028-02-03"), v(vedtak.Vedtak{Type: vedtak.PermanentStans, Ordning: vedtak.Norsk, Vedtaksdato: dato})), []string{"gjennomfoeringsfrist-utloept /avslutninger"}},
		{"slettet avslutning", "som om den ikke var", program("2026-02-02", sluttmaal.Arbeid2026, per("2028-02-03"), slettet("2028-01-03")), []string{"gjennomfoeringsfrist-utloept /avslutninger"}},

		{"åtte virkedager", "8 er ikke nær terskelen", program("2026-02-02", sluttmaal.Arbeid2026, syk("2026-06-01", "2026-06-10")), nil},
		{"åtte og 0,99", "mindre enn ni", program("2026-02-02", sluttmaal.Arbeid2026, syk("2026-06-01", "2026-06-10"), timer("2026-06-11", "2026-06-11", "7.425")), nil},
		{"ni virkedager", "V14: 9–11", program("2026-02-02", sluttmaal.Arbeid2026, syk("2026-06-01", "2026-06-11")), []string{"fravaer-naer-terskelen /fravaer"}},
		{"ti virkedager", "V14: 9–11", program("2026-02-02", sluttmaal.Arbeid2026, tiSyk), []string{"fravaer-naer-terskelen /fravaer"}},
		{"ti virkedager permisjon", "den siste som teller, er et vedtak", program("2026-02-02", sluttmaal.Arbeid2026, syk("2026-06-01", "2026-06-05"), perm("2026-09-07", "2026-09-11"), ferie("2026-07-06", "2026-07-10")), []string{"fravaer-naer-terskelen /vedtak"}},
		{"elleve virkedager", "terskelen er passert, og dagene er lagt til", program("2026-02-02", sluttmaal.Arbeid2026, elleveSyk), nil},

		{"forlengelse som ikke er mulig", "§ 14 sjette ledd", program("2026-02-02", sluttmaal.Arbeid2026, forlenget("2026-03-01", 6)), []string{"forlengelse-ikke-mulig /vedtak/1"}},
		{"forlengelse som ikke er mulig, først i listen", "§ 14 sjette ledd", program("2026-02-02", sluttmaal.Arbeid2026, forlenget("2026-03-01", 6), bakvendt), []string{"forlengelse-ikke-mulig /vedtak/0"}},
		{"forlengelse som loven gav", "§ 13 femte ledd gjaldt da programmet begynte, så det er koden som er feil", program("2025-09-01", sluttmaal.Arbeid2026, forlenget("2025-12-01", 6)), nil},
		{"forlengelse som ikke gjelder", "satt ut av kraft", program("2026-02-02", sluttmaal.Arbeid2026, ikkeGjeldende(vedtak.Vedtak{Type: vedtak.Forlengelse, Vedtaksdato: dato})), nil},
		{"avslått forlengelse", "et avslag gir ingenting", program("2026-02-02", sluttmaal.Arbeid2026, v(vedtak.Vedtak{Type: vedtak.Forlengelse, Vedtaksdato: dato, Resultat: vedtak.Avslag, Begrunnelse: "x"})), nil},
		{"tolv måneder", "inntil ett år", program("2026-02-02", sluttmaal.Videregaaende2025, forlenget("2026-03-01", 12)), nil},
		{"uten lengde", "det lengste", program("2026-02-02", sluttmaal.Videregaaende2025, forlenget("2026-03-01", 0)), nil},
		{"tretten måneder", "§ 14 fjerde ledd: inntil ett år", program("2026-02-02", sluttmaal.Videregaaende2025, forlenget("2026-03-01", 13)), []string{"forlengelse-for-lang /vedtak/1/maaneder"}},
		{"tretten måneder, først i listen", "§ 14 fjerde ledd", program("2026-02-02", sluttmaal.Videregaaende2025, forlenget("2026-03-01", 13), bakvendt), []string{"forlengelse-for-lang /vedtak/0/maaneder"}},
		{"åtte og fem", "13 i alt", program("2026-02-02", sluttmaal.Videregaaende2025, forlenget("2026-03-01", 8), forlenget("2026-03-02", 5)), []string{"forlengelse-for-lang /vedtak/2/maaneder"}},

		{"fastsatt for lenge", "§ 15: høyst sluttmålets", program("2026-02-02", sluttmaal.Arbeid2026, fastsatt("2026-03-01", 25)), []string{"fastsatt-varighet-for-lang /vedtak/1/fastsattVarighet"}},
		{"fastsatt så lenge som mulig", "inntil", program("2026-02-02", sluttmaal.Arbeid2026, fastsatt("2026-03-01", 24)), nil},
		{"fastsatt for lenge i norsk", "programmet", program("2026-02-02", sluttmaal.Arbeid2026, v(vedtak.Vedtak{Type: vedtak.Integreringsplan, Ordning: vedtak.Norsk, FastsattVarighet: 25})), nil},

		{"uten sluttmål", "fristen er uavklart: bare det som mangler", program("2026-02-02", sluttmaal.Arbeid2026, func(dl *deltaker) { dl.Sluttmaal = nil }, forlenget("", 6)), []string{"felt-mangler /vedtak/1/vedtaksdato"}},
		{"sykdom uten slutt", "fristen er uavklart", program("2026-02-02", sluttmaal.Arbeid2026, syk("2026-06-01", "")), []string{"felt-mangler /fravaer/0/til"}},
		{
			"deltakelse", "vedtaksdato og startdato", program("2026-02-02", sluttmaal.Arbeid2026, v(vedtak.Vedtak{Type: vedtak.Deltakelse})),
			[]string{"felt-mangler /vedtak/1/vedtaksdato", "felt-mangler /vedtak/1/startdato"},
		},
		{
			"permisjon", "startdato, sluttdato og permisjonstype", program("2026-02-02", sluttmaal.Arbeid2026, v(vedtak.Vedtak{Type: vedtak.Permisjon})),
			[]string{"felt-mangler /vedtak/1/startdato", "felt-mangler /vedtak/1/sluttdato", "felt-mangler /vedtak/1/permisjonstype"},
		},
		{
			"midlertidig stans", "startdato og sluttdato", program("2026-02-02", sluttmaal.Arbeid2026, v(vedtak.Vedtak{Type: vedtak.MidlertidigStans})),
			[]string{"felt-mangler /vedtak/1/startdato", "felt-mangler /vedtak/1/sluttdato"},
		},
		{"utvidet norsk", "vedtaksdato", program("2026-02-02", sluttmaal.Arbeid2026, v(vedtak.Vedtak{Type: vedtak.UtvidetNorsk})), []string{"felt-mangler /vedtak/1/vedtaksdato"}},
		{"bortfall av rett og plikt", "vedtaksdato", program("2026-02-02", sluttmaal.Arbeid2026, v(vedtak.Vedtak{Type: vedtak.BortfallArbeid})), []string{"felt-mangler /vedtak/1/vedtaksdato"}},
		{"bortfall av egenmelding", "vedtaksdato", program("2026-02-02", sluttmaal.Arbeid2026, v(vedtak.Vedtak{Type: vedtak.BortfallEgenmelding})), []string{"felt-mangler /vedtak/1/vedtaksdato"}},
		{"avvist", "vedtaksdato", program("2026-02-02", sluttmaal.Arbeid2026, v(vedtak.Vedtak{Type: vedtak.Avvist})), []string{"felt-mangler /vedtak/1/vedtaksdato"}},
		{"permanent stans", "vedtaksdato", program("2026-02-02", sluttmaal.Arbeid2026, v(vedtak.Vedtak{Type: vedtak.PermanentStans})), []string{"felt-mangler /vedtak/1/vedtaksdato"}},
		{
			"fritak", "vedtaksdato og grunn eller begrunnelse", program("2026-02-02", sluttmaal.Arbeid2026, v(vedtak.Vedtak{Type: vedtak.FritakOpplaering})),
			[]string{"felt-mangler /vedtak/1/vedtaksdato", "felt-mangler /vedtak/1/grunn"},
		},
		{"fritak fra prøve med grunn", "det holder med en av dem", program("2026-02-02", sluttmaal.Arbeid2026, v(vedtak.Vedtak{Type: vedtak.FritakProeve, Vedtaksdato: dato, Grunn: 1})), nil},
		{"fritak med begrunnelse", "det holder med en av dem", program("2026-02-02", sluttmaal.Arbeid2026, v(vedtak.Vedtak{Type: vedtak.FritakOpplaering, Vedtaksdato: dato, Begrunnelse: "x"})), nil},
		{"integreringsplan", "ingen krav", program("2026-02-02", sluttmaal.Arbeid2026, v(vedtak.Vedtak{Type: vedtak.Integreringsplan})), nil},
		{
			"avslag", "vedtaksdato og begrunnelse, ikke mer", program("2026-02-02", sluttmaal.Arbeid2026, v(vedtak.Vedtak{Type: vedtak.Permisjon, Resultat: vedtak.Avslag})),
			[]string{"felt-mangler /vedtak/1/vedtaksdato", "felt-mangler /vedtak/1/begrunnelse"},
		},
		{"avslag med grunn", "det holder med en av dem", program("2026-02-02", sluttmaal.Arbeid2026, v(vedtak.Vedtak{Type: vedtak.FritakOpplaering, Vedtaksdato: dato, Resultat: vedtak.Avslag, Grunn: 1})), nil},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			fikk := r.deltaker.funn(t)
			assert.Equal(t, r.vil, fikk, r.fordi)
			for _, f := range fikk {
				kode, _, _ := strings.Cut(f, " ")
				gitt[kode] = true
			}
		})
	}
	for _, k := range frist.Funnkoder {
		assert.True(t, gitt[k.Kode], "ingen rad gir %s", k.Kode)
	}
}

func TestTekster(t *testing.T) {
	proeve.Tekster(t, frist.Regelliste, frist.Funnkoder, &frist.Vedtaksfelt)
}
