package kategori_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// gjenskap makes a participant from the facts of a trace alone; the day and the law date are given. Places in lists that the trace does
// not speak of are filled with what does nothing.
func gjenskap(r *kategori.Regler, sp *lov.Spor, act lov.Lov, dag, lovdato date.Date) kategori.Grunnlag {
	g := kategori.Grunnlag{Dag: dag, Lovdato: lovdato, Lov: act, Oppholdstillatelser: []kategori.Oppholdstillatelse{}, Bosettinger: []kategori.Bosetting{}}
	gjeldende := -1
	begynt := map[int64]bool{} // permits that made the two years begin
	tillatelse := func(i int64) *kategori.Oppholdstillatelse {
		for int64(len(g.Oppholdstillatelser)) <= i {
			g.Oppholdstillatelser = append(g.Oppholdstillatelser, kategori.Oppholdstillatelse{
				Hjemmel: kategori.AnnenHjemmel, Vedtaksdato: d("2150-12-31"), Fornybar: lov.Ja, Barnefamilie: lov.Ja, Soeknadsdato: d("2020-01-02"),
				Referanseperson: kategori.Referanseperson{Gitt: true, Hjemmel: kategori.Utl28, Permanent: lov.Nei, BosattIKommuneFra: d("2020-01-01"), Vedtaksdato: d("2020-01-01")},
			})
		}
		return &g.Oppholdstillatelser[i]
	}
	bosetting := func(i int64) *kategori.Bosetting {
		for int64(len(g.Bosettinger)) <= i {
			g.Bosettinger = append(g.Bosettinger, kategori.Bosetting{Fra: d("2150-12-31")})
		}
		return &g.Bosettinger[i]
	}
	vedtakNr := func(i int64) *vedtak.Vedtak {
		for int64(len(g.Vedtak)) <= i {
			g.Vedtak = append(g.Vedtak, vedtak.Vedtak{Type: vedtak.Integreringsplan})
		}
		return &g.Vedtak[i]
	}
	post := func(i int64) *kategori.Arbeidsforhold {
		for int64(len(g.Arbeidsforhold)) <= i {
			g.Arbeidsforhold = append(g.Arbeidsforhold, kategori.Arbeidsforhold{TimerPerUke: lov.TimerAv(0), Fra: d("1950-01-01"), Til: d("1950-01-01")})
		}
		return &g.Arbeidsforhold[i]
	}
	gaattUt := map[int64]bool{} // posts that someone went out in, the others may be offers
	for st, fakta := range sp.Alle() {
		f := map[string]int64{}
		for _, x := range fakta {
			f[x.Felt.Navn] = x.Verdi
		}
		dagen := func(navn string) date.Date { return date.Date(f[navn]) }
		sett := func() *kategori.Oppholdstillatelse {
			o := tillatelse(f["tillatelse"])
			if innvilget := dagen("innvilget"); innvilget != 0 {
				o.Vedtaksdato = innvilget
			}
			if h := kategori.Hjemmel(f["hjemmel"]); h != 0 {
				o.Hjemmel = h
			}
			if int(f["tillatelse"]) != gjeldende && gjeldende >= 0 && !begynt[f["tillatelse"]] {
				o.TilbakekaltFra = o.Vedtaksdato - 1 // it was there, and nobody lived anywhere with it
			}
			return o
		}
		velg := func() { // the permit in force: what its referanseperson is, is told
			if o := sett(); gjeldende < 0 {
				gjeldende = int(f["tillatelse"])
				if o.Hjemmel == kategori.UtlKap6 {
					o.Soeknadsdato, o.Referanseperson = 0, kategori.Referanseperson{Gitt: true}
				}
			}
		}
		switch strings.TrimSuffix(st.Regel.ID, "-introduksjonsloven") {
		case "kategori/uten-tillatelse", "kategori/ikke-bosatt":
			g.Dag = dagen("dag")
		case "kategori/statsborger":
			g.NorskStatsborgerFra = dagen("norskStatsborgerFra")
		case "kategori/innvandrer":
			velg()
			tillatelse(int64(gjeldende)).GyldigTil, tillatelse(int64(gjeldende)).TilbakekaltFra = dagen("gyldigTil"), dagen("tilbakekaltFra")
		case "kategori/referanseperson":
			velg()
			p := &tillatelse(int64(gjeldende)).Referanseperson
			p.Hjemmel, p.Permanent = kategori.Hjemmel(f["referansehjemmel"]), lov.JaNei(f["permanent"])
		case "kategori/permanent-referanse":
			velg()
			tillatelse(int64(gjeldende)).Referanseperson.Permanent = lov.Ja
		case "kategori/fem-aar":
			velg()
			o := tillatelse(int64(gjeldende))
			o.Soeknadsdato, o.Referanseperson.BosattIKommuneFra, o.Referanseperson.Vedtaksdato = dagen("soeknadsdato"), dagen("referansepersonFra"), dagen("referansepersonFra")
		case "kategori/bokstav":
			velg()
			o := sett()
			o.GyldigTil, o.TilbakekaltFra = dagen("gyldigTil"), dagen("tilbakekaltFra")
			if x, ok := f["fornybar"]; ok {
				o.Fornybar = lov.JaNei(x)
			}
			if x, ok := f["barnefamilie"]; ok {
				o.Barnefamilie = lov.JaNei(x)
			}
			g.EnsligMindreaarig = lov.JaNei(f["ensligMindreaarig"])
		case "kategori/bosatt":
			bosetting(f["bosetting"]).Fra = dagen("bosattFra")
			bosetting(f["bosetting"]).Til = dagen("bosattTil")
		case "kategori/eoes-eller-nordisk":
			g.EoesEllerNordisk = lov.JaNei(f["eoesEllerNordisk"])
		case "kategori/avvist", "kategori/avvist-til-arbeid":
			v := vedtakNr(f["vedtak"])
			v.Type, v.Vedtaksdato = vedtak.Avvist, dagen("vedtaksdato")
			if st.Regel.ID == "kategori/avvist-til-arbeid" {
				*post(f["arbeidsforhold"]) = kategori.Arbeidsforhold{TimerPerUke: lov.TimerAv(0), Fra: dagen("arbeidFra")}
				gaattUt[f["arbeidsforhold"]] = true
			}
		case "kategori/avbrutt", "kategori/avbrutt-til-arbeid":
			g.Avbrutt, g.AvbruttTilArbeid = dagen("avbrutt"), lov.JaHvis(st.Regel.ID == "kategori/avbrutt-til-arbeid")
		case "kategori/alder", "kategori/under-aldersgruppen", "kategori/over-aldersgruppen":
			g.Foedselsdato = dagen("foedselsdato")
			if act == lov.Introduksjonsloven {
				continue
			}
			sett()
			naa := tillatelse(int64(gjeldende))
			if naa.Fornyelse = lov.Nei; int(f["tillatelse"]) != gjeldende && !r.FoersteTillatelse {
				naa.Fornyelse, tillatelse(f["tillatelse"]).Fornyelse = lov.Ja, lov.Nei
			}
		case "kategori/etter-avtale":
			bosetting(f["bosetting"]).EtterAvtale = lov.JaNei(f["etterAvtale"])
		case "kategori/behov":
			g.Behov = lov.JaNei(f["behovForGrunnleggendeKvalifisering"])
		case "kategori/har-hatt-familietillatelse":
			sett().Hjemmel = kategori.UtlKap6
		case "kategori/flyktning-etter-familie":
			if st.Utfall == lov.Oppfylt {
				sett().Hjemmel = kategori.UtlKap6
			}
		case "kategori/to-aar":
			begynt[f["tillatelse"]] = true
			o := sett()
			if r.FraFornyelse {
				o.Fornyelse = lov.Ja
			}
			if int(f["tillatelse"]) != gjeldende {
				o.TilbakekaltFra = 0
			}
			if _, ok := f["bosetting"]; ok {
				bosetting(f["bosetting"]).Fra, bosetting(f["bosetting"]).Til = dagen("bosattFra"), dagen("bosattTil")
			}
			g.AnkomstNorge = dagen("toAarFra")
		case "kategori/to-aar-fra-tillatelsen":
			sett().Vedtaksdato = dagen("toAarFra")
		case "kategori/to-aar-kan-tilbys", "kategori/nyankommet":
			bosetting(f["bosetting"]).Fra = dagen("toAarFra")
		case "kategori/har-arbeid", "kategori/kan-avslaa":
			a := post(f["arbeidsforhold"])
			if a.Til = 0; !gaattUt[f["arbeidsforhold"]] {
				a.Fra, a.Tilbud, a.Tilbudsdato = 0, true, dagen("arbeidFra")
			}
			if timer, ok := f["timerPerUke"]; ok {
				a.TimerPerUke = lov.TimerAv(timer)
			}
			if st.Utfall == lov.IkkeOppfylt {
				v := vedtakNr(f["vedtak"])
				v.Type, v.Startdato = vedtak.Deltakelse, dagen("startdato")
			}
		case "kategori/arbeid", "kategori/arbeid-opphoert":
			*post(f["arbeidsforhold"]) = kategori.Arbeidsforhold{TimerPerUke: lov.TimerAv(f["timerPerUke"]), Fra: dagen("arbeidFra"), Til: dagen("arbeidSlutt")}
		case "kategori/kollektiv-foer", "kategori/har-hatt-kollektiv":
			sett().Hjemmel = kategori.Utl34
		case "kategori/kollektiv-i-program":
			if st.Utfall == lov.Oppfylt {
				v := vedtakNr(f["vedtak"])
				v.Type, v.Startdato = vedtak.Deltakelse, dagen("startdato")
			}
		case "kategori/vedtak-etter-kapittel-6a":
			v := vedtakNr(f["vedtak"])
			v.Type, v.Vedtaksdato = vedtak.Type(f["type"]), dagen("vedtaksdato")
			if v.Type != vedtak.Deltakelse {
				v.Ordning = vedtak.Norsk
			}
		case "kategori/overgang-fra-kollektiv":
			sett()
		}
	}
	return g
}

// A trace holds every fact that the answer follows from: run on them alone, the rules give the same answer and the same trace.
func TestAvspilling(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, g := trekkRegler(t), trekkGrunnlag(t)
		var sp, igjen lov.Spor
		a := r.Dag(&g, nil, &sp)
		if a.Utfall == lov.Uavklart || r.SumAvStillinger && r.ArbeidetsSlutt && a.Arbeid >= 0 {
			return // a sum of hours, told of one post, is not told again of another that it shares them with
		}
		h := gjenskap(&r, &sp, g.Lov, g.Dag, g.Lovdato)
		b := r.Dag(&h, nil, &igjen)
		if diff := cmp.Diff(linjer(&sp), linjer(&igjen)); diff != "" || a.Kategori != b.Kategori || a.Rad != b.Rad {
			t.Fatalf("%v %v, %v %v (-first +replayed):\n%s\n%+v\n%+v", a.Kategori, a.Rad, b.Kategori, b.Rad, diff, g, h)
		}
		sp.Nullstill()
		igjen.Nullstill()
		x := r.ToAar(&g, nil, &sp)
		lovdato := g.Lovdato
		if lovdato == 0 {
			lovdato = g.Dag
		}
		h = gjenskap(&r, &sp, g.Lov, g.Dag, lovdato)
		y := r.ToAar(&h, nil, &igjen)
		if diff := cmp.Diff(linjer(&sp), linjer(&igjen)); diff != "" || x.SisteDag != y.SisteDag || x.Utfall != y.Utfall {
			t.Fatalf("%v, %v (-first +replayed):\n%s\n%+v\n%+v", x.SisteDag, y.SisteDag, diff, g, h)
		}
	})
}

// The answer does not turn on whether it is told, and neither does what is missing.
func TestSporEndrerIngenting(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, g := trekkRegler(t), trekkGrunnlag(t)
		trekkHull(t, &g, 3)
		var m1, m2, m3, m4 lov.Mangler
		var sp lov.Spor
		if a, b := r.Dag(&g, &m1, nil), r.Dag(&g, &m2, &sp); a != b || !cmp.Equal(m1, m2) {
			t.Fatalf("%+v\n%+v\n%v %v", a, b, m1, m2)
		}
		if a, b := r.ToAar(&g, &m3, nil), r.ToAar(&g, &m4, &sp); a != b || !cmp.Equal(m3, m4) {
			t.Fatalf("%+v\n%+v\n%v %v", a, b, m3, m4)
		}
		for st := range sp.Alle() {
			if st.Rad == nil {
				t.Fatalf("%v without a provision", st.Regel.ID)
			}
		}
	})
}

// The steps that are told: each condition with its provision and version, until one of them settles the answer, and last the row.
func TestSpor(t *testing.T) {
	const (
		loven       = " integreringsloven/"
		innvandrer  = "kategori/innvandrer integreringsloven/2/b 2021-01-01 oppfylt dag=2026-02-02 tillatelse=/oppholdstillatelser/0 hjemmel=utl-28 innvilget=2025-10-02"
		bokstavA    = "kategori/bokstav integreringsloven/9/1/a 2021-01-01 oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-28 innvilget=2025-10-02"
		bosattSteg  = "kategori/bosatt integreringsloven/8/1/p1 2021-01-01 oppfylt bosetting=/bosettinger/0 bosattFra=2025-12-01"
		ikkeEoes    = "kategori/eoes-eller-nordisk integreringsloven/8/5 2026-01-01 ikke-oppfylt eoesEllerNordisk=false"
		ikkeBrutt   = "kategori/ikke-avbrutt integreringsloven/3/3 2021-01-01 ikke-oppfylt"
		alderSteg   = "kategori/alder integreringsloven/8/1/p2 2021-01-01 oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-28 innvilget=2025-10-02 foedselsdato=1990-03-03 fraAlder=18 tilAlder=55"
		ikkeEtterF  = "kategori/flyktning-etter-familie integreringsloven/8/2/p2 2023-08-01 ikke-oppfylt"
		avtaleSteg  = "kategori/etter-avtale integreringsloven/8/1/p1 2021-01-01 oppfylt bosetting=/bosettinger/0 etterAvtale=true"
		toAarSteg   = "kategori/to-aar integreringsloven/8/1/p3 2021-01-01 oppfylt toAarFra=2025-12-01 toAar=2027-12-01 tillatelse=/oppholdstillatelser/0 hjemmel=utl-28 innvilget=2025-10-02 bosetting=/bosettinger/0 bosattFra=2025-12-01"
		ikkeArbeid  = "kategori/ikke-arbeid integreringsloven/8/4/p1 2026-01-01 ikke-oppfylt kravTimer=30"
		ikke43h     = "kategori/ikke-etter-kollektiv integreringsforskriften/43h/1 2026-01-01 ikke-oppfylt"
		rettOgPlikt = "kategori/rad integreringsloven/8/1/p1 2021-01-01 oppfylt rad=etter-avtale kategori=rett-og-plikt"
	)
	ikkeOppgitt := func(hjemmel, fra string) string {
		return "kategori/ikke-oppgitt" + loven + hjemmel + " " + fra + " uavklart"
	}
	for _, s := range []struct {
		navn, fordi string
		g           kategori.Grunnlag
		vil         []string
	}{
		{"rett og plikt", "§ 8 første ledd, with every condition", person(iDag), []string{innvandrer, bokstavA, bosattSteg, ikkeEoes, ikkeBrutt, alderSteg, ikkeEtterF, avtaleSteg, toAarSteg, ikkeArbeid, ikke43h, rettOgPlikt}},
		{"in work", "§ 8 fjerde ledd settles it", person(iDag, arbeid("37.5", "2026-01-12", "")), []string{
			innvandrer, bokstavA, bosattSteg, ikkeEoes, ikkeBrutt, alderSteg, ikkeEtterF, avtaleSteg, toAarSteg,
			"kategori/arbeid integreringsloven/8/4/p1 2026-01-01 oppfylt kravTimer=30 arbeidsforhold=/arbeidsforhold/0 timerPerUke=37.5 arbeidFra=2026-01-12",
			"kategori/rad integreringsloven/8/4/p1 2026-01-01 ikke-oppfylt rad=arbeid kategori=ingen",
		}},
		{"EØS", "§ 8 femte ledd settles it", person(iDag, eoes(ja)), []string{
			innvandrer, bokstavA, bosattSteg, "kategori/eoes-eller-nordisk integreringsloven/8/5 2026-01-01 oppfylt eoesEllerNordisk=true",
			"kategori/rad integreringsloven/8/5 2026-01-01 ikke-oppfylt rad=eoes-eller-nordisk kategori=ingen",
		}},
		{"EØS in 2025", "§ 8 fjerde ledd then", person("2025-12-31", eoes(ja)), []string{
			"kategori/innvandrer integreringsloven/2/b 2021-01-01 oppfylt dag=2025-12-31 tillatelse=/oppholdstillatelser/0 hjemmel=utl-28 innvilget=2025-10-02", bokstavA, bosattSteg,
			"kategori/eoes-eller-nordisk integreringsloven/8/4 2021-01-01 oppfylt eoesEllerNordisk=true",
			"kategori/rad integreringsloven/8/4 2021-01-01 ikke-oppfylt rad=eoes-eller-nordisk kategori=ingen",
		}},
		{"EØS not given", "the rest is told all the same", person(iDag, eoes(lov.Ukjent)), []string{
			innvandrer, bokstavA, bosattSteg, ikkeOppgitt("8/5", "2026-01-01"), ikkeBrutt, alderSteg, ikkeEtterF, avtaleSteg, toAarSteg, ikkeArbeid, ikke43h,
			"kategori/uavklart integreringsloven/8/1/p1 2021-01-01 uavklart",
		}},
		{"agreement, age and hours not given", "each condition says so", person(iDag, foedt(""), bor(bosatt("2025-12-01", lov.Ukjent)), func(g *kategori.Grunnlag) { g.Arbeidsforhold = []kategori.Arbeidsforhold{{Fra: d("2026-01-12")}} }), []string{
			innvandrer, bokstavA, bosattSteg, ikkeEoes, ikkeBrutt, ikkeOppgitt("8/1/p2", "2021-01-01"), ikkeEtterF, ikkeOppgitt("8/1/p1", "2021-01-01"), toAarSteg, ikkeOppgitt("8/4/p1", "2026-01-01"), ikke43h,
			"kategori/uavklart integreringsloven/8/1/p1 2021-01-01 uavklart",
		}},
		{"innvilgelse not given", "nothing is told of a permit that may not be granted", person(iDag, har(kategori.Utl28, "")), []string{
			ikkeOppgitt("2/b", "2021-01-01"), "kategori/uavklart integreringsloven/8/1/p1 2021-01-01 uavklart",
		}},
		{"permits not given", "nothing is known of them", person(iDag, tillatelser()), []string{
			ikkeOppgitt("2/b", "2021-01-01"), "kategori/uavklart integreringsloven/8/1/p1 2021-01-01 uavklart",
		}},
		{"bosettinger not given", "nothing is known of them", person(iDag, bor()), []string{
			innvandrer, bokstavA, ikkeOppgitt("8/1/p1", "2021-01-01"), ikkeEoes, ikkeBrutt, alderSteg, ikkeEtterF, ikkeOppgitt("8/1/p1", "2021-01-01"), ikkeOppgitt("8/1/p3", "2021-01-01"), ikkeArbeid, ikke43h,
			"kategori/uavklart integreringsloven/8/1/p1 2021-01-01 uavklart",
		}},
		{"first day of the bosetting not given", "what is known before it is told", person(iDag, bor(bosatt("", ja))), []string{
			innvandrer, bokstavA, ikkeOppgitt("8/1/p1", "2021-01-01"), "kategori/uavklart integreringsloven/8/1/p1 2021-01-01 uavklart",
		}},
		{"an earlier permit not told", "what is known before it is told", person(iDag, tillatelser(opphold(kategori.Utl28, "2025-10-02"), opphold(0, "2024-10-02")), foedt("2007-01-01"), bor(bosatt("2025-12-01", ja))), []string{
			innvandrer, bokstavA, bosattSteg, ikkeEoes, ikkeBrutt, ikkeOppgitt("8/1/p2", "2021-01-01"), "kategori/uavklart integreringsloven/8/1/p1 2021-01-01 uavklart",
		}},
		{"over 55, not settled by agreement", "§ 8 tredje ledd", person(iDag, foedt("1960-01-01"), bor(bosatt("2025-12-01", nei))), []string{
			innvandrer, bokstavA, bosattSteg, ikkeEoes, ikkeBrutt,
			"kategori/over-aldersgruppen integreringsloven/8/1/p2 2021-01-01 ikke-oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-28 innvilget=2025-10-02 foedselsdato=1960-01-01 fraAlder=18 tilAlder=55",
			"kategori/to-aar-kan-tilbys integreringsloven/8/3/p2 2021-01-01 oppfylt toAarFra=2025-12-01 toAar=2027-12-01 bosetting=/bosettinger/0",
			"kategori/rad integreringsloven/8/3/p1 2021-01-01 oppfylt rad=over-55 kategori=kan-tilbys",
		}},
		{"§ 43 h", "the permits, the vedtak and the change", person("2026-03-02", tillatelser(opphold(kategori.Utl34, "2025-02-03"), opphold(kategori.Utl28, "2026-02-02")), bor(bosatt("2025-03-01", ja)), fattet(vedtak.Deltakelse, "2025-11-15", "2026-01-12")), []string{
			"kategori/innvandrer integreringsloven/2/b 2021-01-01 oppfylt dag=2026-03-02 tillatelse=/oppholdstillatelser/1 hjemmel=utl-28 innvilget=2026-02-02",
			"kategori/bokstav integreringsloven/9/1/a 2021-01-01 oppfylt tillatelse=/oppholdstillatelser/1 hjemmel=utl-28 innvilget=2026-02-02",
			"kategori/bosatt integreringsloven/8/1/p1 2021-01-01 oppfylt bosetting=/bosettinger/0 bosattFra=2025-03-01", ikkeEoes, ikkeBrutt,
			"kategori/alder integreringsloven/8/1/p2 2021-01-01 oppfylt tillatelse=/oppholdstillatelser/1 hjemmel=utl-28 innvilget=2026-02-02 foedselsdato=1990-03-03 fraAlder=18 tilAlder=55",
			ikkeEtterF, avtaleSteg,
			"kategori/to-aar integreringsloven/8/1/p3 2021-01-01 oppfylt toAarFra=2025-03-01 toAar=2027-03-01 tillatelse=/oppholdstillatelser/0 hjemmel=utl-34 innvilget=2025-02-03 bosetting=/bosettinger/0 bosattFra=2025-03-01",
			ikkeArbeid,
			"kategori/har-hatt-kollektiv integreringsforskriften/43h/1 2026-01-01 oppfylt tillatelse=/oppholdstillatelser/0 innvilget=2025-02-03",
			"kategori/vedtak-etter-kapittel-6a integreringsforskriften/43h/1 2026-01-01 oppfylt vedtak=/vedtak/0 type=deltakelse vedtaksdato=2025-11-15",
			"kategori/overgang-fra-kollektiv integreringsforskriften/43h/1 2026-01-01 oppfylt tillatelse=/oppholdstillatelser/1 hjemmel=utl-28 innvilget=2026-02-02",
			"kategori/rad integreringsforskriften/43h/1 2026-01-01 ikke-oppfylt rad=etter-kollektiv kategori=ingen",
		}},
		{"family of others, bosettinger not given", "§ 8 tredje ledd", person(iDag, bor(), tillatelser(familieTilAndre("2025-10-02"))), []string{
			"kategori/innvandrer integreringsloven/2/b 2021-01-01 oppfylt dag=2026-02-02 tillatelse=/oppholdstillatelser/0 hjemmel=utl-kap6 innvilget=2025-10-02",
			"kategori/referanseperson integreringsloven/9/1/f 2021-01-01 ikke-oppfylt tillatelse=/oppholdstillatelser/0 referansehjemmel=utl-23 permanent=false",
			"kategori/fem-aar integreringsloven/9/1/f 2021-01-01 oppfylt tillatelse=/oppholdstillatelser/0 referansepersonFra=2022-01-10 soeknadsdato=2024-06-03 femAar=2027-01-10",
			"kategori/bokstav integreringsloven/9/1/f 2021-01-01 ikke-oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-kap6 innvilget=2025-10-02",
			ikkeOppgitt("8/1/p1", "2021-01-01"), ikkeEoes, ikkeBrutt, ikkeOppgitt("8/3/p2", "2021-01-01"),
			"kategori/uavklart integreringsloven/8/1/p1 2021-01-01 uavklart",
		}},
		{"work that ended", "§ 8 fjerde ledd andre punktum", person(iDag, arbeid("37.5", "2026-01-12", "2026-01-25")), []string{
			innvandrer, bokstavA, bosattSteg, ikkeEoes, ikkeBrutt, alderSteg, ikkeEtterF, avtaleSteg, toAarSteg, ikkeArbeid,
			"kategori/arbeid-opphoert integreringsloven/8/4/p2 2026-01-01 oppfylt arbeidSlutt=2026-01-25 arbeidsforhold=/arbeidsforhold/0 timerPerUke=37.5 arbeidFra=2026-01-12", ikke43h, rettOgPlikt,
		}},
		{"a small post and one of 30 hours end on the same day", "§ 8 fjerde ledd andre punktum: the one that took the right away", person(iDag, arbeid("10", "2026-01-05", "2026-01-25"), arbeid("30", "2026-01-12", "2026-01-25")), []string{
			innvandrer, bokstavA, bosattSteg, ikkeEoes, ikkeBrutt, alderSteg, ikkeEtterF, avtaleSteg, toAarSteg, ikkeArbeid,
			"kategori/arbeid-opphoert integreringsloven/8/4/p2 2026-01-01 oppfylt arbeidSlutt=2026-01-25 arbeidsforhold=/arbeidsforhold/1 timerPerUke=30 arbeidFra=2026-01-12", ikke43h, rettOgPlikt,
		}},
		{"two posts of 30 hours end on the same day", "the first in the list", person(iDag, arbeid("30", "2026-01-12", "2026-01-25"), arbeid("35", "2026-01-05", "2026-01-25")), []string{
			innvandrer, bokstavA, bosattSteg, ikkeEoes, ikkeBrutt, alderSteg, ikkeEtterF, avtaleSteg, toAarSteg, ikkeArbeid,
			"kategori/arbeid-opphoert integreringsloven/8/4/p2 2026-01-01 oppfylt arbeidSlutt=2026-01-25 arbeidsforhold=/arbeidsforhold/0 timerPerUke=30 arbeidFra=2026-01-12", ikke43h, rettOgPlikt,
		}},
		{"§ 34, startdato not given", "T30", person(iDag, har(kategori.Utl34, "2025-10-02"), fattet(vedtak.Deltakelse, "2025-12-15", "")), []string{
			strings.Replace(innvandrer, "utl-28", "utl-34", 1), strings.Replace(strings.Replace(bokstavA, "utl-28", "utl-34", 1), "9/1/a", "9/1/e", 1), bosattSteg, ikkeEoes, ikkeBrutt,
			strings.Replace(alderSteg, "utl-28", "utl-34", 1), avtaleSteg, strings.Replace(toAarSteg, "utl-28", "utl-34", 1), ikkeArbeid, ikkeOppgitt("37c", "2026-01-01"),
			"kategori/uavklart integreringsloven/8/1/p1 2021-01-01 uavklart",
		}},
		{"§ 34 from before 2026, programme begun, and begun again", "T30: the first", person(iDag, har(kategori.Utl34, "2025-10-02"), fattet(vedtak.Deltakelse, "2025-12-15", "2025-12-29"), fattet(vedtak.Deltakelse, "2025-12-29", "2025-12-30"), fattet(vedtak.Deltakelse, "2025-12-29", "2025-12-29")), []string{
			strings.Replace(innvandrer, "utl-28", "utl-34", 1), strings.Replace(strings.Replace(bokstavA, "utl-28", "utl-34", 1), "9/1/a", "9/1/e", 1), bosattSteg, ikkeEoes, ikkeBrutt,
			strings.Replace(alderSteg, "utl-28", "utl-34", 1), avtaleSteg, strings.Replace(toAarSteg, "utl-28", "utl-34", 1), ikkeArbeid,
			"kategori/kollektiv-foer integreringsloven/37c 2026-01-01 oppfylt foer=2026-01-01 tillatelse=/oppholdstillatelser/0 innvilget=2025-10-02",
			"kategori/kollektiv-i-program integreringsloven/37c 2026-01-01 oppfylt foer=2026-01-01 vedtak=/vedtak/0 startdato=2025-12-29",
			"kategori/rad integreringsloven/37c 2026-01-01 oppfylt rad=kollektiv-i-program kategori=rett",
		}},
		{"§ 43 h, renewed § 34, vedtaksdato not given", "both permits are told only when it is", person(iDag, tillatelser(opphold(kategori.Utl28, "2026-01-12"), opphold(kategori.Utl34, "2025-10-02"), opphold(kategori.Utl34, "2025-11-03")), fattet(vedtak.Deltakelse, "", "2025-12-29")), []string{
			strings.Replace(innvandrer, "2025-10-02", "2026-01-12", 1), strings.Replace(bokstavA, "2025-10-02", "2026-01-12", 1), bosattSteg, ikkeEoes, ikkeBrutt,
			strings.Replace(alderSteg, "2025-10-02", "2026-01-12", 1), ikkeEtterF, avtaleSteg,
			"kategori/to-aar integreringsloven/8/1/p3 2021-01-01 oppfylt toAarFra=2025-12-01 toAar=2027-12-01 tillatelse=/oppholdstillatelser/2 hjemmel=utl-34 innvilget=2025-11-03 bosetting=/bosettinger/0 bosattFra=2025-12-01",
			ikkeArbeid, "kategori/ikke-oppgitt integreringsforskriften/43h/1 2026-01-01 uavklart", "kategori/uavklart integreringsloven/8/1/p1 2021-01-01 uavklart",
		}},
		{"§ 43 h, renewed § 34", "the first permit under § 34 and the last", person(iDag, tillatelser(opphold(kategori.Utl28, "2026-01-12"), opphold(kategori.Utl34, "2025-10-02"), opphold(kategori.Utl34, "2025-11-03")), fattet(vedtak.Deltakelse, "2025-12-15", "2025-12-29")), []string{
			strings.Replace(innvandrer, "2025-10-02", "2026-01-12", 1), strings.Replace(bokstavA, "2025-10-02", "2026-01-12", 1), bosattSteg, ikkeEoes, ikkeBrutt,
			strings.Replace(alderSteg, "2025-10-02", "2026-01-12", 1), ikkeEtterF, avtaleSteg,
			"kategori/to-aar integreringsloven/8/1/p3 2021-01-01 oppfylt toAarFra=2025-12-01 toAar=2027-12-01 tillatelse=/oppholdstillatelser/2 hjemmel=utl-34 innvilget=2025-11-03 bosetting=/bosettinger/0 bosattFra=2025-12-01",
			ikkeArbeid,
			"kategori/har-hatt-kollektiv integreringsforskriften/43h/1 2026-01-01 oppfylt tillatelse=/oppholdstillatelser/1 innvilget=2025-10-02",
			"kategori/har-hatt-kollektiv integreringsforskriften/43h/1 2026-01-01 oppfylt tillatelse=/oppholdstillatelser/2 innvilget=2025-11-03",
			"kategori/vedtak-etter-kapittel-6a integreringsforskriften/43h/1 2026-01-01 oppfylt vedtak=/vedtak/0 type=deltakelse vedtaksdato=2025-12-15",
			"kategori/overgang-fra-kollektiv integreringsforskriften/43h/1 2026-01-01 oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-28 innvilget=2026-01-12",
			"kategori/rad integreringsforskriften/43h/1 2026-01-01 ikke-oppfylt rad=etter-kollektiv kategori=ingen",
		}},
		{"not settled, EØS not given", "it does not matter", person(iDag, utenBosetting, eoes(lov.Ukjent)), []string{
			innvandrer, bokstavA, "kategori/ikke-bosatt integreringsloven/8/1/p1 2021-01-01 ikke-oppfylt dag=2026-02-02",
			"kategori/rad integreringsloven/8/1/p1 2021-01-01 ikke-oppfylt rad=ikke-bosatt kategori=ingen",
		}},
		{"not settled, whether the permit is fornybar not given", "whichever row it is, the kategori is the same", person(iDag, utenBosetting, har(kategori.Utl38_1, "2025-10-02")), []string{
			ikkeOppgitt("2/b", "2021-01-01"), "kategori/uansett integreringsloven/8/1/p1 2021-01-01 ikke-oppfylt kategori=ingen",
		}},
	} {
		t.Run(s.navn, func(t *testing.T) {
			require.NotEmpty(t, s.fordi)
			var sp lov.Spor
			norge().Dag(&s.g, nil, &sp)
			assert.Empty(t, cmp.Diff(s.vil, linjer(&sp)), s.fordi)
		})
	}
}

// The registration that a step names when several would do: the first in time, and of two from one day the first in the list or, of
// permits, the one that goes before the other.
func TestSporNavngir(t *testing.T) {
	fraKollektiv := func(oo ...kategori.Oppholdstillatelse) kategori.Grunnlag {
		return person("2026-03-02", tillatelser(oo...), bor(bosatt("2025-03-01", ja)), fattet(vedtak.Deltakelse, "2025-12-15", "2026-01-12"))
	}
	medVedtak := func(dager ...string) kategori.Grunnlag {
		g := fraKollektiv(opphold(kategori.Utl34, "2025-02-03"), opphold(kategori.Utl28, "2026-02-02"))
		g.Vedtak = nil
		for _, dag := range dager {
			fattet(vedtak.Deltakelse, dag, "2026-01-12")(&g)
		}
		return g
	}
	avvist := func(dager ...string) kategori.Grunnlag {
		g := person(iDag)
		for _, dag := range dager {
			fattet(vedtak.Avvist, dag, "")(&g)
		}
		return g
	}
	etterF := func(dager ...string) kategori.Grunnlag {
		var oo []kategori.Oppholdstillatelse
		for _, dag := range dager {
			oo = append(oo, familie(dag))
		}
		return person(iDag, tillatelser(append(oo, opphold(kategori.Utl28, "2025-10-02"))...))
	}
	c := opphold(kategori.Utl38_1, "2026-02-02", fornybar(ja))
	for _, s := range []struct {
		navn  string
		les   lesemaate
		g     kategori.Grunnlag
		regel string
		vil   string
	}{
		{"avvist twice", standard, avvist("2026-01-12", "2026-01-20"), "kategori/avvist", "vedtak=/vedtak/0 vedtaksdato=2026-01-12"},
		{"avvist twice, the last listed first", standard, avvist("2026-01-20", "2026-01-12"), "kategori/avvist", "vedtak=/vedtak/1 vedtaksdato=2026-01-12"},
		{"avvist twice on a day", standard, avvist("2026-01-12", "2026-01-12"), "kategori/avvist", "vedtak=/vedtak/0 vedtaksdato=2026-01-12"},
		{"avvist on the day and before it", standard, avvist(iDag, "2026-01-12"), "kategori/avvist", "vedtak=/vedtak/1 vedtaksdato=2026-01-12"},
		{"two vedtak under chapter 6A", standard, medVedtak("2025-11-15", "2025-12-15"), "kategori/vedtak-etter-kapittel-6a", "vedtak=/vedtak/0 type=deltakelse vedtaksdato=2025-11-15"},
		{"two vedtak under chapter 6A, the last listed first", standard, medVedtak("2025-12-15", "2025-11-15"), "kategori/vedtak-etter-kapittel-6a", "vedtak=/vedtak/1 type=deltakelse vedtaksdato=2025-11-15"},
		{"two vedtak under chapter 6A on a day", standard, medVedtak("2025-11-15", "2025-11-15"), "kategori/vedtak-etter-kapittel-6a", "vedtak=/vedtak/0 type=deltakelse vedtaksdato=2025-11-15"},
		{"two permits under § 34 on a day", standard, fraKollektiv(opphold(kategori.Utl34, "2025-02-03"), opphold(kategori.Utl34, "2025-02-03"), opphold(kategori.Utl28, "2026-02-02")), "kategori/har-hatt-kollektiv", "tillatelse=/oppholdstillatelser/0 innvilget=2025-02-03"},
		{"two permits after § 34 on a day", standard, fraKollektiv(opphold(kategori.Utl34, "2025-02-03"), opphold(kategori.Utl28, "2026-02-02"), c), "kategori/overgang-fra-kollektiv", "tillatelse=/oppholdstillatelser/1 hjemmel=utl-28 innvilget=2026-02-02"},
		{"two permits of one ground on a day (T67)", standard, person(iDag, tillatelser(opphold(kategori.Utl28, "2024-06-01"), opphold(kategori.Utl28, "2024-06-01"), opphold(kategori.Utl28, "2025-10-02"))), "kategori/alder", "tillatelse=/oppholdstillatelser/0 hjemmel=utl-28 innvilget=2024-06-01 foedselsdato=1990-03-03 fraAlder=18 tilAlder=55"},
		{"two permits under § 9 on a day, T67 foerste", t67Foerste, person(iDag, tillatelser(opphold(kategori.Utl28, "2024-06-01"), opphold(kategori.Utl28, "2024-06-01"), opphold(kategori.Utl35_3, "2025-10-02"))), "kategori/alder", "tillatelse=/oppholdstillatelser/0 hjemmel=utl-28 innvilget=2024-06-01 foedselsdato=1990-03-03 fraAlder=18 tilAlder=55"},
		{"two permits under bokstav f", standard, etterF("2024-06-01", "2024-08-01"), "kategori/flyktning-etter-familie", "tillatelse=/oppholdstillatelser/0 innvilget=2024-06-01"},
		{"two permits under bokstav f, the last listed first", standard, etterF("2024-08-01", "2024-06-01"), "kategori/flyktning-etter-familie", "tillatelse=/oppholdstillatelser/1 innvilget=2024-06-01"},
		{"two permits under bokstav f on a day", standard, etterF("2024-06-01", "2024-06-01"), "kategori/flyktning-etter-familie", "tillatelse=/oppholdstillatelser/0 innvilget=2024-06-01"},
		{"two bosettinger from a day", standard, person(iDag, bor(bosatt("2025-12-01", ja), bosatt("2025-12-01", ja))), "kategori/to-aar", "toAarFra=2025-12-01 toAar=2027-12-01 tillatelse=/oppholdstillatelser/0 hjemmel=utl-28 innvilget=2025-10-02 bosetting=/bosettinger/0 bosattFra=2025-12-01"},
		{"two permits on a day, T25 tillatelse", t25Tillatelse, person(iDag, tillatelser(opphold(kategori.Utl28, "2025-10-02"), opphold(kategori.Utl38_1, "2025-10-02", fornybar(ja)))), "kategori/to-aar", "toAarFra=2025-10-02 toAar=2027-10-02 tillatelse=/oppholdstillatelser/0 hjemmel=utl-28 innvilget=2025-10-02"},
		{"two permits on a day, T25 tillatelse, the other listed first", t25Tillatelse, person(iDag, tillatelser(opphold(kategori.Utl38_1, "2025-10-02", fornybar(ja)), opphold(kategori.Utl28, "2025-10-02"))), "kategori/to-aar", "toAarFra=2025-10-02 toAar=2027-10-02 tillatelse=/oppholdstillatelser/1 hjemmel=utl-28 innvilget=2025-10-02"},
	} {
		t.Run(s.navn, func(t *testing.T) {
			var sp lov.Spor
			norge(s.les).Dag(&s.g, nil, &sp)
			i := slices.IndexFunc(linjer(&sp), func(l string) bool { return strings.HasPrefix(l, s.regel+" ") })
			require.GreaterOrEqual(t, i, 0, "%v", linjer(&sp))
			_, fakta, _ := strings.Cut(linjer(&sp)[i], " oppfylt ")
			assert.Equal(t, s.vil, fakta)
		})
	}
}

// By T30 alle-rett there need be no programme, and none is named.
func TestSporAlleRett(t *testing.T) {
	g := person(iDag, har(kategori.Utl34, "2025-02-03"), bor(bosatt("2025-03-01", ja)), fattet(vedtak.Deltakelse, "2025-12-15", "2026-01-12"), fattet(vedtak.Deltakelse, "2025-12-15", "2026-01-12"))
	var sp lov.Spor
	assert.Equal(t, kategori.RadKollektivIProgram, norge(t30Rett).Dag(&g, nil, &sp).Rad)
	steg := strings.Join(linjer(&sp), "\n")
	assert.Contains(t, steg, "kategori/kollektiv-foer ")
	assert.NotContains(t, steg, "kategori/kollektiv-i-program ")
}

// What § 37 c femte ledd excuses is told, each once: one who went out in work, before the day looked at.
func TestSporTilArbeid(t *testing.T) {
	kollektiv := func(ee ...endring) kategori.Grunnlag {
		return person("2025-12-15", append([]endring{har(kategori.Utl34, "2025-02-03"), bor(bosatt("2025-03-01", ja))}, ee...)...)
	}
	jobb := arbeid("20", "2025-05-05", "")
	const (
		avvist = "kategori/avvist-til-arbeid integreringsloven/37c/5 2024-07-01 oppfylt vedtak=/vedtak/0 vedtaksdato="
		brutt  = "kategori/avbrutt-til-arbeid integreringsloven/37c/5 2024-07-01 oppfylt avbrutt="
	)
	for _, s := range []struct {
		navn, fordi string
		g           kategori.Grunnlag
		vil         []string
	}{
		{"declined for work", "§ 37 c femte ledd", kollektiv(jobb, fattet(vedtak.Avvist, "2025-12-14", "")), []string{avvist + "2025-12-14 arbeidsforhold=/arbeidsforhold/0 arbeidFra=2025-05-05"}},
		{"declined on the day", "T53: it does not count yet", kollektiv(jobb, fattet(vedtak.Avvist, "2025-12-15", "")), nil},
		{"declined for the second post", "the first is an offer that was not taken up", kollektiv(tilbud("20", "2025-05-01", "", ""), jobb, fattet(vedtak.Avvist, "2025-06-02", "")), []string{avvist + "2025-06-02 arbeidsforhold=/arbeidsforhold/1 arbeidFra=2025-05-05"}},
		{"declined norsk, for work", "another ordning", kollektiv(jobb, fattet(vedtak.Avvist, "2025-06-02", "", ordning(vedtak.Norsk))), nil},
		{"another vedtak, in work", "only what was declined", kollektiv(jobb, fattet(vedtak.PermanentStans, "2025-06-02", "")), nil},
		{"broken off for work", "§ 37 c femte ledd", kollektiv(avbrutt("2025-12-14", ja)), []string{brutt + "2025-12-14"}},
		{"broken off for work on the day", "T53: it does not count yet", kollektiv(avbrutt("2025-12-15", ja)), nil},
		{"neither", "there is nothing to excuse", kollektiv(jobb), nil},
	} {
		t.Run(s.navn, func(t *testing.T) {
			require.NotEmpty(t, s.fordi)
			var sp lov.Spor
			norge().Dag(&s.g, nil, &sp)
			var fikk []string
			for _, l := range linjer(&sp) {
				if strings.Contains(l, "-til-arbeid ") {
					fikk = append(fikk, l)
				}
			}
			assert.Equal(t, s.vil, fikk, s.fordi)
		})
	}
}

// A permit under § 34 that is both the first and the last is told once; of two from one day the first in the list.
func TestSporHarHattKollektiv(t *testing.T) {
	for _, s := range []struct {
		navn  string
		dager []string
		vil   []string
	}{
		{"one", []string{"2025-02-03"}, []string{"0 innvilget=2025-02-03"}},
		{"two on a day", []string{"2025-02-03", "2025-02-03"}, []string{"0 innvilget=2025-02-03"}},
		{"two on the last day", []string{"2025-02-03", "2025-06-02", "2025-06-02"}, []string{"0 innvilget=2025-02-03", "1 innvilget=2025-06-02"}},
	} {
		t.Run(s.navn, func(t *testing.T) {
			var oo []kategori.Oppholdstillatelse
			for _, dag := range s.dager {
				oo = append(oo, opphold(kategori.Utl34, dag))
			}
			g := person("2026-03-02", tillatelser(append(oo, opphold(kategori.Utl28, "2026-02-02"))...), bor(bosatt("2025-03-01", ja)), fattet(vedtak.Deltakelse, "2025-12-15", "2026-01-12"))
			var sp lov.Spor
			norge().Dag(&g, nil, &sp)
			var fikk []string
			for _, l := range linjer(&sp) {
				if _, hvilken, ok := strings.Cut(l, "kategori/har-hatt-kollektiv integreringsforskriften/43h/1 2026-01-01 oppfylt tillatelse=/oppholdstillatelser/"); ok {
					fikk = append(fikk, hvilken)
				}
			}
			assert.Equal(t, s.vil, fikk)
		})
	}
}
