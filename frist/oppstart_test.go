package frist_test

import (
	"slices"
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// oppstart is a person with rett og plikt, settled by agreement on 1 December 2025: three months are 1 March 2026.
func oppstart(hh ...func(*frist.OppstartGrunnlag)) frist.OppstartGrunnlag {
	g := frist.OppstartGrunnlag{
		Per: d("2026-02-01"), Lovdato: d("2026-02-01"), Rett: lov.Ja, KanTilbys: lov.Nei, RettMangler: []lov.Sti{lov.Til("foedselsdato")},
		BosattFra: d("2025-12-01"), EtterAvtale: lov.Ja,
	}
	for _, h := range hh {
		h(&g)
	}
	return g
}

type oppstartshendelse = func(*frist.OppstartGrunnlag)

func bosatt(dag string) oppstartshendelse {
	return func(g *frist.OppstartGrunnlag) { g.BosattFra = d(dag) }
}

func avtale(j lov.JaNei) oppstartshendelse {
	return func(g *frist.OppstartGrunnlag) { g.EtterAvtale = j }
}

func krevd(dag string) oppstartshendelse {
	return kravOm(kategori.Krav{Ordning: vedtak.Introduksjonsprogram, Dato: d(dag)})
}

func kravOm(k kategori.Krav) oppstartshendelse {
	return func(g *frist.OppstartGrunnlag) { g.Krav = append(g.Krav, k) }
}

func gruppe(rett, kanTilbys lov.JaNei) oppstartshendelse {
	return func(g *frist.OppstartGrunnlag) { g.Rett, g.KanTilbys = rett, kanTilbys }
}

func gjenInn(dag string) oppstartshendelse {
	return func(g *frist.OppstartGrunnlag) { g.GjenInn = d(dag) }
}

func omfattet(dag string) oppstartshendelse {
	return func(g *frist.OppstartGrunnlag) { g.Omfattet = d(dag) }
}

func omfattetUvisst(stier ...lov.Sti) oppstartshendelse {
	return func(g *frist.OppstartGrunnlag) { g.OmfattetMangler = stier }
}

func per(dag string) oppstartshendelse {
	return func(g *frist.OppstartGrunnlag) { g.Per = d(dag) }
}

// innvilget is a vedtak on deltakelse with its vedtaksdato and startdato, either of them possibly not given.
func innvilget(vedtatt, start string) oppstartshendelse {
	return func(g *frist.OppstartGrunnlag) {
		g.Vedtak = append(g.Vedtak, vedtak.Vedtak{Type: vedtak.Deltakelse, Vedtaksdato: d(vedtatt), Startdato: d(start)})
	}
}

func norgeMed(alle, paaDagen bool) *frist.Regler {
	r := frist.Norge()
	r.OppstartForAlle, r.UtloeptPaaDagen = alle, paaDagen
	return &r
}

func TestOppstartsfrist(t *testing.T) {
	uten := avtale(lov.Nei)
	tilbys := gruppe(lov.Nei, lov.Ja)
	utsatt := kategori.Krav{Ordning: vedtak.Introduksjonsprogram, Dato: d("2025-12-10"), Type: kategori.UtsattOppstart}
	iNorsk := kategori.Krav{Ordning: vedtak.Norsk, Dato: d("2025-12-10")}
	for _, r := range []struct {
		navn, fordi string
		alle        bool // T26
		g           frist.OppstartGrunnlag
		vil         string // empty: none
		tilstand    frist.Tilstand
		overholdt   string
		mangler     []string
	}{
		{"the example of the contract", "§ 12 andre ledd: bosetting 1 December 2025 + 3 months; begun 2 February", false, oppstart(innvilget("2026-01-15", "2026-02-02")), "2026-03-01", frist.Overholdt, "2026-02-02", nil},
		{"E65", "settled by agreement 15 March 2026 + 3 months", false, oppstart(bosatt("2026-03-15")), "2026-06-15", frist.Loeper, "", nil},
		{"E66", "krav 30 November 2026, no agreement: 30 February does not exist (T02)", false, oppstart(uten, krevd("2026-11-30")), "2027-02-28", frist.Loeper, "", nil},
		{"E66, a leap year", "30 November 2027 + 3 months: 29 February 2028", false, oppstart(uten, krevd("2027-11-30")), "2028-02-29", frist.Loeper, "", nil},
		{"E68", "in the group through the law of 16 June 2018, settled before it: three months from the law", false, oppstart(bosatt("2017-11-01"), omfattet("2018-06-16"), per("2018-07-01")), "2018-09-16", frist.Loeper, "", nil},
		{"it is not known from which day in the group", "from the bosetting, or from a later day", false, oppstart(omfattetUvisst(lov.I("arbeidsforhold", 0, "timerPerUke"))), "", 0, "", []string{"/arbeidsforhold/0/timerPerUke"}},
		{"settled after the law", "from the bosetting: later ones from their own day", false, oppstart(omfattet("2025-11-30")), "2026-03-01", frist.Loeper, "", nil},
		{"settled on the day of the law", "the same day", false, oppstart(omfattet("2025-12-01")), "2026-03-01", frist.Loeper, "", nil},
		{"settled the day before the law", "from the law", false, oppstart(omfattet("2025-12-02")), "2026-03-02", frist.Loeper, "", nil},
		{"krav before the person was in the group", "from the day in", false, oppstart(uten, krevd("2025-12-10"), omfattet("2026-01-09")), "2026-04-09", frist.Loeper, "", nil},
		{"krav after the person was in the group", "from the krav", false, oppstart(uten, krevd("2026-01-10"), omfattet("2026-01-09")), "2026-04-10", frist.Loeper, "", nil},
		{"agreement and krav", "the bosetting decides (T26)", false, oppstart(krevd("2025-12-20")), "2026-03-01", frist.Loeper, "", nil},
		{"no agreement", "§ 8 andre ledd: f, g and a after f are first ledd persons too; the krav", false, oppstart(uten, krevd("2025-12-20")), "2026-03-20", frist.Loeper, "", nil},
		{"two krav", "three months after it was asked for: the first", false, oppstart(uten, krevd("2026-01-20"), krevd("2025-12-20")), "2026-03-20", frist.Loeper, "", nil},
		{"two krav, the first given first", "whatever order they are given in", false, oppstart(uten, krevd("2025-12-20"), krevd("2026-01-20")), "2026-03-20", frist.Loeper, "", nil},
		{"the same krav twice", "one day", false, oppstart(uten, krevd("2025-12-20"), krevd("2025-12-20")), "2026-03-20", frist.Loeper, "", nil},
		{"krav on utsatt oppstart", "not on a programme", false, oppstart(uten, kravOm(utsatt), krevd("2025-12-20")), "2026-03-20", frist.Loeper, "", nil},
		{"krav on norsk", "not on a programme", false, oppstart(uten, kravOm(iNorsk), krevd("2025-12-20")), "2026-03-20", frist.Loeper, "", nil},
		{"no agreement and no krav", "three months run from a krav, and none is registered", false, oppstart(uten), "", frist.GjelderIkke, "", nil},
		{"only krav on other things", "none is registered", false, oppstart(uten, kravOm(utsatt), kravOm(iNorsk)), "", frist.GjelderIkke, "", nil},
		{"re-entry", "T28: krav after the job ended; the agreement gave the first frist only", false, oppstart(gjenInn("2026-09-15"), krevd("2025-12-20"), krevd("2026-09-20")), "2026-12-20", frist.Loeper, "", nil},
		{"re-entry, krav on the day", "on that day and later", false, oppstart(gjenInn("2026-09-15"), krevd("2026-09-15")), "2026-12-15", frist.Loeper, "", nil},
		{"re-entry, krav the day before", "it asked for the right that fell away", false, oppstart(gjenInn("2026-09-15"), krevd("2026-09-14")), "", frist.GjelderIkke, "", nil},
		{"re-entry, agreement not known", "the krav decides all the same", false, oppstart(avtale(lov.Ukjent), gjenInn("2026-09-15"), krevd("2026-09-15")), "2026-12-15", frist.Loeper, "", nil},

		{"kan tilbys", "§ 12 andre ledd names § 8 første ledd alone", false, oppstart(tilbys, krevd("2025-12-20")), "", frist.GjelderIkke, "", nil},
		{"kan tilbys, T26 alle", "krav + 3 months, as NIR", true, oppstart(tilbys, uten, krevd("2025-12-20")), "2026-03-20", frist.Loeper, "", nil},
		{"over 55 and settled by agreement, T26 alle", "krav + 3 months there too", true, oppstart(tilbys, krevd("2025-12-20")), "2026-03-20", frist.Loeper, "", nil},
		{"kan tilbys, T26 alle, no krav", "none is registered", true, oppstart(tilbys), "", frist.GjelderIkke, "", nil},
		{"rett, T26 alle", "as before", true, oppstart(), "2026-03-01", frist.Loeper, "", nil},
		{"neither", "no programme", false, oppstart(gruppe(lov.Nei, lov.Nei)), "", frist.GjelderIkke, "", nil},
		{"neither, T26 alle", "no programme", true, oppstart(gruppe(lov.Nei, lov.Nei)), "", frist.GjelderIkke, "", nil},
		{"no rett, kan tilbys not known", "it does not matter under the law", false, oppstart(gruppe(lov.Nei, lov.Ukjent)), "", frist.GjelderIkke, "", nil},
		{"no rett, kan tilbys not known, T26 alle", "it does", true, oppstart(gruppe(lov.Nei, lov.Ukjent)), "", frist.UkjentTilstand, "", []string{"/foedselsdato"}},
		{"rett not known", "the group decides", false, oppstart(gruppe(lov.Ukjent, lov.Nei)), "", frist.UkjentTilstand, "", []string{"/foedselsdato"}},
		{"rett not known, T26 alle", "bosetting or krav", true, oppstart(gruppe(lov.Ukjent, lov.Ukjent)), "", frist.UkjentTilstand, "", []string{"/foedselsdato"}},

		{"agreement not known", "bosetting or krav", false, oppstart(avtale(lov.Ukjent)), "", frist.UkjentTilstand, "", []string{"/bosettinger/0/etterAvtale"}},
		{"no bosetting, agreement not known", "the list", false, oppstart(avtale(lov.Ukjent), func(g *frist.OppstartGrunnlag) { g.Bosetting = -1 }), "", frist.UkjentTilstand, "", []string{"/bosettinger"}},
		{"the second bosetting has no day", "counted from it", false, oppstart(bosatt(""), func(g *frist.OppstartGrunnlag) { g.Bosetting = 1 }), "", frist.UkjentTilstand, "", []string{"/bosettinger/1/fra"}},
		{"krav without a day", "it may be the first", false, oppstart(uten, kravOm(kategori.Krav{Ordning: vedtak.Introduksjonsprogram}), krevd("2025-12-20")), "", frist.UkjentTilstand, "", []string{"/krav/0/dato"}},
		{"krav without ordning, the first", "it may be on a programme", false, oppstart(uten, kravOm(kategori.Krav{Dato: d("2025-12-19")}), krevd("2025-12-20")), "", frist.UkjentTilstand, "", []string{"/krav/0/ordning"}},
		{"krav without ordning, the same day", "either way the same", false, oppstart(uten, kravOm(kategori.Krav{Dato: d("2025-12-20")}), krevd("2025-12-20")), "2026-03-20", frist.Loeper, "", nil},
		{"krav without ordning, the only one", "there may be none", false, oppstart(uten, kravOm(kategori.Krav{Dato: d("2025-12-20")})), "", frist.UkjentTilstand, "", []string{"/krav/0/ordning"}},
		{"krav without either", "both", false, oppstart(uten, kravOm(kategori.Krav{})), "", frist.UkjentTilstand, "", []string{"/krav/0/ordning", "/krav/0/dato"}},
		{"krav on norsk without a day", "not on a programme", false, oppstart(uten, kravOm(kategori.Krav{Ordning: vedtak.Norsk})), "", frist.GjelderIkke, "", nil},

		{"begun on the frist", "«innen tre måneder»: the last day is inside", false, oppstart(innvilget("2026-03-01", "2026-03-01"), per("2026-06-01")), "2026-03-01", frist.Overholdt, "2026-03-01", nil},
		{"begun the day after", "oppstart too must be inside", false, oppstart(innvilget("2026-03-01", "2026-03-02"), per("2026-06-01")), "2026-03-01", frist.Utloept, "", nil},
		{"decided the day after", "the vedtak too must be inside", false, oppstart(innvilget("2026-03-02", "2026-03-01"), per("2026-06-01")), "2026-03-01", frist.Utloept, "", nil},
		{"decided after per", "a frist uses what is dated after per too", false, oppstart(innvilget("2026-02-20", "2026-02-25")), "2026-03-01", frist.Overholdt, "2026-02-25", nil},
		{"the first of two", "T21", false, oppstart(innvilget("2026-06-15", "2026-07-01"), innvilget("2026-01-15", "2026-02-02")), "2026-03-01", frist.Overholdt, "2026-02-02", nil},
		{"vedtaksdato not given", "it may be after the frist", false, oppstart(innvilget("", "2026-02-02")), "2026-03-01", frist.UkjentTilstand, "", []string{"/vedtak/0/vedtaksdato"}},
		{"one vedtaksdato too late, one not given, the same start", "the one without may be the first, and in time", false, oppstart(innvilget("2026-03-02", "2026-03-01"), innvilget("", "2026-03-01")), "2026-03-01", frist.UkjentTilstand, "", []string{"/vedtak/1/vedtaksdato"}},
		{"one vedtaksdato in time, one not given, the same start", "either way in time", false, oppstart(innvilget("2026-03-01", "2026-03-01"), innvilget("", "2026-03-01")), "2026-03-01", frist.Overholdt, "2026-03-01", nil},
		{"vedtaksdato not given, begun too late", "it does not matter", false, oppstart(innvilget("", "2026-03-02")), "2026-03-01", frist.Loeper, "", nil},
		{"startdato not given", "the anchor cannot be told", false, oppstart(innvilget("2026-01-15", "")), "2026-03-01", frist.UkjentTilstand, "", []string{"/vedtak/0/startdato"}},
		{"refused", "an avslag is no programme", false, oppstart(innvilget("2026-01-15", "2026-02-02"), func(g *frist.OppstartGrunnlag) { g.Vedtak[0].Resultat = vedtak.Avslag }), "2026-03-01", frist.Loeper, "", nil},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			var m lov.Mangler
			o := norgeMed(r.alle, false).Oppstartsfrist(&r.g, &m, new(lov.Spor))
			assert.Equal(t, r.mangler, stier(m), r.fordi)
			assert.Equal(t, d(r.vil), o.Dato, r.fordi)
			assert.Equal(t, r.tilstand, o.Tilstand, r.fordi)
			assert.Equal(t, d(r.overholdt), o.OverholdtDato, r.fordi)
			switch {
			case r.vil != "":
				assert.Equal(t, lov.Oppfylt, o.Utfall)
			case r.tilstand == frist.GjelderIkke:
				assert.Equal(t, lov.IkkeOppfylt, o.Utfall)
			default:
				assert.Equal(t, lov.Uavklart, o.Utfall)
			}
			assert.Equal(t, o, norgeMed(r.alle, false).Oppstartsfrist(&r.g, new(lov.Mangler), nil), "the answer does not turn on whether it is told")
			assert.Equal(t, r.g.Rett == lov.Nei && r.g.KanTilbys != lov.Nei, o.Tolkninger.Har(26), "T26 is reached by those who can be offered a programme")
		})
	}
}

// How a frist on 1 March 2026 that was not kept stands, by T43.
func TestOppstartTilstand(t *testing.T) {
	for _, r := range []struct {
		per           string
		vil, paaDagen frist.Tilstand
		t43           bool
	}{
		{"2026-02-28", frist.Loeper, frist.Loeper, false},
		{"2026-03-01", frist.Loeper, frist.Utloept, true},
		{"2026-03-02", frist.Utloept, frist.Utloept, false},
	} {
		g := oppstart(per(r.per))
		for paaDagen, vil := range map[bool]frist.Tilstand{false: r.vil, true: r.paaDagen} {
			o := norgeMed(false, paaDagen).Oppstartsfrist(&g, new(lov.Mangler), nil)
			assert.Equal(t, vil, o.Tilstand, "%s, paa-dagen %t", r.per, paaDagen)
			assert.Equal(t, r.t43, o.Tolkninger.Har(43), r.per)
		}
	}
}

// Without a version there is no answer: a table that is cut off says nothing.
func TestOppstartUtenVersjon(t *testing.T) {
	r := frist.Norge()
	r.OppstartMaaneder.Integrering.FrysPaa(d("2020-12-31"))
	g := oppstart()
	var m lov.Mangler
	assert.Zero(t, r.Oppstartsfrist(&g, &m, nil))
	assert.Empty(t, m)
	g.Lovdato = d("2025-06-19")
	o := norgeMed(false, false).Oppstartsfrist(&g, &m, nil)
	assert.Equal(t, "2026-03-01", o.Dato.String(), "§ 12 andre ledd as it stood from 2021")
}

func TestOppstartSpor(t *testing.T) {
	for _, r := range []struct {
		navn, fordi string
		g           frist.OppstartGrunnlag
		vil         []string
	}{
		{"kept", "§ 12 andre ledd", oppstart(innvilget("2026-01-15", "2026-02-02")), []string{
			"frist/oppstart-gruppe integreringsloven/12/2 2025-06-20 oppfylt rett=true kanTilbys=false ",
			`frist/oppstart-bosetting integreringsloven/12/2 2025-06-20 beregnet bosetting="/bosettinger/0" bosattFra="2025-12-01" regnesFra="2025-12-01" maaneder=3 oppstartsfrist="2026-03-01" `,
			`frist/anker integreringsloven/12/2 2025-06-20 oppfylt vedtak="/vedtak/0" vedtaksdato="2026-01-15" startdato="2026-02-02" `,
			`frist/oppstart-overholdt integreringsloven/12/2 2025-06-20 oppfylt oppstartsfrist="2026-03-01" vedtaksdato="2026-01-15" startdato="2026-02-02" `,
		}},
		{"re-entry", "T28", oppstart(gjenInn("2026-01-15"), krevd("2026-01-20"), omfattet("2026-01-21")), []string{
			"frist/oppstart-gruppe integreringsloven/12/2 2025-06-20 oppfylt rett=true kanTilbys=false ",
			`frist/oppstart-gjen-inn integreringsloven/12/2 2025-06-20 oppfylt gjenInn="2026-01-15" `,
			`frist/oppstart-krav integreringsloven/12/2 2025-06-20 beregnet krav="/krav/0" kravdato="2026-01-20" regnesFra="2026-01-21" maaneder=3 oppstartsfrist="2026-04-21" `,
			`frist/oppstart-tilstand integreringsloven/12/2 2025-06-20 oppfylt oppstartsfrist="2026-04-21" per="2026-02-01" `,
		}},
		{"the same krav twice", "the first such", oppstart(avtale(lov.Nei), krevd("2026-01-20"), krevd("2026-01-20")), []string{
			"frist/oppstart-gruppe integreringsloven/12/2 2025-06-20 oppfylt rett=true kanTilbys=false ",
			`frist/oppstart-krav integreringsloven/12/2 2025-06-20 beregnet krav="/krav/0" kravdato="2026-01-20" regnesFra="2026-01-20" maaneder=3 oppstartsfrist="2026-04-20" `,
			`frist/oppstart-tilstand integreringsloven/12/2 2025-06-20 oppfylt oppstartsfrist="2026-04-20" per="2026-02-01" `,
		}},
		{"no krav", "T26", oppstart(avtale(lov.Nei)), []string{
			"frist/oppstart-gruppe integreringsloven/12/2 2025-06-20 oppfylt rett=true kanTilbys=false ",
			"frist/oppstart-uten-krav integreringsloven/12/2 2025-06-20 ikke-oppfylt ",
		}},
		{"kan tilbys", "T26", oppstart(gruppe(lov.Nei, lov.Ja)), []string{"frist/oppstart-gruppe integreringsloven/12/2 2025-06-20 ikke-oppfylt rett=false kanTilbys=true "}},
		{"not known", "what is not known is null", oppstart(gruppe(lov.Ukjent, lov.Ukjent)), []string{"frist/oppstart-gruppe integreringsloven/12/2 2025-06-20 uavklart rett=null kanTilbys=null "}},
		{"passed", "T43", oppstart(per("2026-03-02")), []string{
			"frist/oppstart-gruppe integreringsloven/12/2 2025-06-20 oppfylt rett=true kanTilbys=false ",
			`frist/oppstart-bosetting integreringsloven/12/2 2025-06-20 beregnet bosetting="/bosettinger/0" bosattFra="2025-12-01" regnesFra="2025-12-01" maaneder=3 oppstartsfrist="2026-03-01" `,
			`frist/oppstart-tilstand integreringsloven/12/2 2025-06-20 ikke-oppfylt oppstartsfrist="2026-03-01" per="2026-03-02" `,
		}},
	} {
		t.Run(r.navn, func(t *testing.T) {
			var sp lov.Spor
			norgeMed(false, false).Oppstartsfrist(&r.g, new(lov.Mangler), &sp)
			assert.Equal(t, r.vil, lesSpor(&sp), r.fordi)
		})
	}
}

// trekkOppstart draws a person, any fact of whom may be missing. Few days, so that they meet.
func trekkOppstart(t *rapid.T) frist.OppstartGrunnlag {
	janei := func(navn string) lov.JaNei {
		return rapid.SampledFrom([]lov.JaNei{lov.Ja, lov.Ja, lov.Nei, lov.Ukjent}).Draw(t, navn)
	}
	dagen := func(navn string, mangler bool) date.Date {
		if mangler && rapid.IntRange(1, 5).Draw(t, navn+" mangler") == 1 {
			return 0
		}
		return d("2025-12-01") + date.Date(rapid.SampledFrom([]int{0, 1, 30, 89, 90, 91, 92, 120}).Draw(t, navn))
	}
	g := frist.OppstartGrunnlag{Per: dagen("per", false), Rett: janei("rett"), KanTilbys: lov.Nei, RettMangler: []lov.Sti{lov.Til("foedselsdato")}}
	g.Lov = rapid.SampledFrom([]lov.Lov{0, lov.Integreringsloven, lov.Introduksjonsloven}).Draw(t, "lov")
	g.Lovdato = rapid.SampledFrom([]date.Date{d("2021-01-01"), d("2025-06-19"), d("2025-06-20"), d("2026-07-01")}).Draw(t, "lovdato")
	if g.Rett != lov.Ja {
		g.KanTilbys = janei("kan tilbys")
	}
	g.Bosetting, g.BosattFra, g.EtterAvtale = rapid.IntRange(-1, 1).Draw(t, "bosetting"), dagen("bosatt", true), janei("avtale")
	if rapid.IntRange(1, 3).Draw(t, "omfattet senere") == 1 {
		g.Omfattet = dagen("omfattet", false)
	}
	if rapid.IntRange(1, 4).Draw(t, "inn igjen") == 1 {
		g.GjenInn = dagen("gjen inn", false)
	}
	for range rapid.IntRange(0, 3).Draw(t, "krav") {
		g.Krav = append(g.Krav, kategori.Krav{
			Ordning: rapid.SampledFrom([]vedtak.Ordning{0, vedtak.Introduksjonsprogram, vedtak.Introduksjonsprogram, vedtak.Norsk}).Draw(t, "ordning"),
			Type:    rapid.SampledFrom([]kategori.Kravtype{0, kategori.Oppstart, kategori.UtsattOppstart}).Draw(t, "type"),
			Dato:    dagen("krav", true),
		})
	}
	for range rapid.IntRange(0, 2).Draw(t, "vedtak") {
		v := vedtak.Vedtak{Type: vedtak.Deltakelse, Vedtaksdato: dagen("vedtatt", true), Startdato: dagen("start", true)}
		if rapid.IntRange(1, 4).Draw(t, "avslag") == 1 {
			v.Resultat = vedtak.Avslag
		}
		g.Vedtak = append(g.Vedtak, v)
	}
	return g
}

// A trace holds every fact that the answer follows from.
func TestGjenskapOppstart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g, r := trekkOppstart(t), norgeMed(rapid.Bool().Draw(t, "T26"), rapid.Bool().Draw(t, "T43"))
		var sp, igjen lov.Spor
		vil := r.Oppstartsfrist(&g, new(lov.Mangler), &sp)
		if vil.Utfall == lov.Uavklart || vil.Tilstand == frist.UkjentTilstand {
			return
		}
		ny := frist.OppstartGrunnlag{Per: g.Per, Lovdato: g.Lovdato, EtterAvtale: lov.Nei}
		for st, fakta := range sp.Alle() {
			f := func(felt *lov.Felt) int64 { return faktum(fakta, felt) }
			switch st.Regel.ID {
			case "frist/oppstart-gruppe":
				ny.Lov = st.Rad.Hjemmel.Lov
				ny.Rett, ny.KanTilbys = lov.JaNei(f(&frist.FaktumRett)), lov.JaNei(f(&frist.FaktumKanTilbys))
			case "frist/oppstart-gjen-inn":
				ny.GjenInn = date.Date(f(&frist.FaktumGjenInn))
			case "frist/oppstart-bosetting":
				ny.EtterAvtale, ny.Bosetting, ny.BosattFra = lov.Ja, int(f(&frist.FaktumBosetting)), date.Date(f(&frist.FaktumBosattFra))
				ny.Omfattet = date.Date(f(&frist.FaktumRegnesFra))
			case "frist/oppstart-krav":
				for range f(&frist.FaktumKrav) {
					ny.Krav = append(ny.Krav, kategori.Krav{Ordning: vedtak.Norsk})
				}
				ny.Krav = append(ny.Krav, kategori.Krav{Ordning: vedtak.Introduksjonsprogram, Dato: date.Date(f(&frist.FaktumKravdato))})
				ny.Omfattet = date.Date(f(&frist.FaktumRegnesFra))
			case "frist/anker":
				for range f(&vedtak.FaktumVedtak) {
					ny.Vedtak = append(ny.Vedtak, vedtak.Vedtak{Type: vedtak.Integreringsplan})
				}
				ny.Vedtak = append(ny.Vedtak, vedtak.Vedtak{Type: vedtak.Deltakelse, Vedtaksdato: date.Date(f(&vedtak.FaktumVedtaksdato)), Startdato: date.Date(f(&vedtak.FaktumStartdato))})
			}
		}
		fikk := r.Oppstartsfrist(&ny, new(lov.Mangler), &igjen)
		if fikk != vil || !slices.Equal(lesSpor(&sp), lesSpor(&igjen)) {
			t.Fatalf("vil  %+v %q\nfikk %+v %q", vil, lesSpor(&sp), fikk, lesSpor(&igjen))
		}
	})
}

func faktum(fakta []lov.Faktum, felt *lov.Felt) int64 {
	for _, f := range fakta {
		if f.Felt == felt {
			return f.Verdi
		}
	}
	return 0
}

// Filling a missing fact never contradicts an answer already given, and an answer that is not given names what it lacks.
func TestOppstartMangler(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g, r := trekkOppstart(t), norgeMed(rapid.Bool().Draw(t, "T26"), false)
		var m lov.Mangler
		foer := r.Oppstartsfrist(&g, &m, nil)
		if (foer.Tilstand == frist.UkjentTilstand) != (len(m) > 0) {
			t.Fatalf("%+v, %v", foer, m)
		}
		hel := g
		hel.Krav, hel.Vedtak = slices.Clone(g.Krav), slices.Clone(g.Vedtak)
		fyll := func(d *date.Date, navn string) {
			if *d == 0 {
				*d = lov.D(2025, 12, 1) + date.Date(rapid.SampledFrom([]int{0, 1, 30, 90, 91}).Draw(t, navn))
			}
		}
		velg := func(j *lov.JaNei, navn string) {
			if *j == lov.Ukjent {
				*j = rapid.SampledFrom([]lov.JaNei{lov.Ja, lov.Nei}).Draw(t, navn)
			}
		}
		velg(&hel.Rett, "rett fylt")
		velg(&hel.KanTilbys, "kan tilbys fylt")
		velg(&hel.EtterAvtale, "avtale fylt")
		fyll(&hel.BosattFra, "bosatt fylt")
		for i := range hel.Krav {
			fyll(&hel.Krav[i].Dato, "krav fylt")
			if hel.Krav[i].Ordning == 0 {
				hel.Krav[i].Ordning = rapid.SampledFrom([]vedtak.Ordning{vedtak.Introduksjonsprogram, vedtak.Norsk}).Draw(t, "ordning fylt")
			}
		}
		for i := range hel.Vedtak {
			fyll(&hel.Vedtak[i].Vedtaksdato, "vedtatt fylt")
			fyll(&hel.Vedtak[i].Startdato, "start fylt")
		}
		etter := r.Oppstartsfrist(&hel, new(lov.Mangler), nil)
		if foer.Utfall != lov.Uavklart && (foer.Utfall != etter.Utfall || foer.Dato != etter.Dato) ||
			foer.Tilstand != frist.UkjentTilstand && (foer.Tilstand != etter.Tilstand || foer.OverholdtDato != etter.OverholdtDato) {
			t.Fatalf("før   %+v\netter %+v\n%+v\n%+v", foer, etter, g, hel)
		}
	})
}

// The order of the lists does not matter.
func TestOppstartRekkefoelge(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g, r := trekkOppstart(t), norgeMed(rapid.Bool().Draw(t, "T26"), false)
		ny := g
		ny.Krav, ny.Vedtak = rapid.Permutation(g.Krav).Draw(t, "krav"), rapid.Permutation(g.Vedtak).Draw(t, "vedtak")
		var m1, m2 lov.Mangler
		if a, b := r.Oppstartsfrist(&g, &m1, nil), r.Oppstartsfrist(&ny, &m2, nil); a != b || len(m1) != len(m2) {
			t.Fatalf("%+v %v\n%+v %v", a, m1, b, m2)
		}
	})
}

// introduksjonsloven puts a person under introduksjonsloven, by the law of a day.
func introduksjonsloven(lovdato string) oppstartshendelse {
	return func(g *frist.OppstartGrunnlag) { g.Lov, g.Lovdato = lov.Introduksjonsloven, d(lovdato) }
}

// The oppstartsfrist under introduksjonsloven § 3 andre ledd is the same three months.
func TestOppstartIntroduksjonsloven(t *testing.T) {
	for _, r := range []struct {
		navn, fordi string
		g           frist.OppstartGrunnlag
		vil         string
		tilstand    frist.Tilstand
	}{
		{"settled by agreement", "§ 3 andre ledd: bosetting + 3 months; E15's programme begins in time", oppstart(introduksjonsloven("2019-09-01"), bosatt("2019-06-03"), innvilget("2019-07-01", "2019-08-19"), per("2019-09-01")), "2019-09-03", frist.Overholdt},
		{"family of a refugee", "§ 3 andre ledd: no agreement, krav + 3 months", oppstart(introduksjonsloven("2019-09-01"), avtale(lov.Nei), krevd("2019-06-14"), per("2019-09-14")), "2019-09-14", frist.Loeper},
		{"E68", "§ 2 c from 16 June 2018: in the group from that day", oppstart(introduksjonsloven("2018-07-01"), bosatt("2017-11-01"), omfattet("2018-06-16"), per("2018-09-17")), "2018-09-16", frist.Utloept},
		{"after the repeal of the act", "it lives on for those who were under it", oppstart(introduksjonsloven("2026-07-01"), bosatt("2020-11-02"), per("2021-02-02")), "2021-02-02", frist.Loeper},
		{"kan tilbys", "§ 3 tredje ledd: kommunen can, and has no frist", oppstart(introduksjonsloven("2019-09-01"), gruppe(lov.Nei, lov.Ja), krevd("2019-06-14")), "", frist.GjelderIkke},
		{"the first day of the act", "in force 1 September 2003", oppstart(introduksjonsloven("2003-09-01"), bosatt("2003-09-01"), per("2003-12-01")), "2003-12-01", frist.Loeper},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			var sp lov.Spor
			o := norgeMed(false, false).Oppstartsfrist(&r.g, new(lov.Mangler), &sp)
			assert.Equal(t, d(r.vil), o.Dato, r.fordi)
			assert.Equal(t, r.tilstand, o.Tilstand, r.fordi)
			for st := range sp.Alle() {
				assert.Equal(t, "introduksjonsloven/3/2", st.Rad.Hjemmel.String(), st.Regel.ID)
			}
		})
	}
}

// A day before the act answers that it was not in force, and nothing is missing.
func TestOppstartFoerLoven(t *testing.T) {
	for _, r := range []struct {
		fordi string
		g     frist.OppstartGrunnlag
		vil   string
	}{
		{"integreringsloven is of 1 January 2021", oppstart(func(g *frist.OppstartGrunnlag) { g.Lovdato = d("2020-12-31") }), `lov/ikke-i-kraft-ennaa integreringsloven/12/2 2021-01-01 ikke-oppfylt lovdato="2020-12-31" iKraftFra="2021-01-01" `},
		{"introduksjonsloven is of 1 September 2003", oppstart(introduksjonsloven("2003-08-31")), `lov/ikke-i-kraft-ennaa introduksjonsloven/3/2 2003-09-01 ikke-oppfylt lovdato="2003-08-31" iKraftFra="2003-09-01" `},
	} {
		var m lov.Mangler
		var sp lov.Spor
		assert.Zero(t, norgeMed(false, false).Oppstartsfrist(&r.g, &m, &sp), r.fordi)
		assert.Empty(t, m)
		assert.Equal(t, []string{r.vil}, lesSpor(&sp), r.fordi)
	}
}

// The anchor is told by each act.
func TestAnkerIBeggeLover(t *testing.T) {
	for _, r := range []struct {
		lov          lov.Lov
		lovdato, vil string // the provision and the first day of the version; empty: no step
	}{
		{lov.Integreringsloven, "2020-12-31", ""},
		{lov.Integreringsloven, "2021-01-01", "integreringsloven/12/2 2021-01-01"},
		{lov.Integreringsloven, "2025-06-19", "integreringsloven/12/2 2021-01-01"},
		{lov.Integreringsloven, "2025-06-20", "integreringsloven/12/2 2025-06-20"},
		{lov.Introduksjonsloven, "2003-08-31", ""},
		{lov.Introduksjonsloven, "2003-09-01", "introduksjonsloven/3/2 2003-09-01"},
		{lov.Introduksjonsloven, "2026-07-01", "introduksjonsloven/3/2 2003-09-01"},
	} {
		var sp lov.Spor
		a := norgeMed(false, false).Anker(&frist.AnkerGrunnlag{Lov: r.lov, Lovdato: d(r.lovdato), Vedtak: []vedtak.Vedtak{deltakelse("2019-07-01", "2019-08-19")}}, new(lov.Mangler), &sp)
		assert.Equal(t, d("2019-08-19"), a.Startdato)
		fikk := ""
		for st := range sp.Alle() {
			fikk = st.Rad.Hjemmel.String() + " " + st.Rad.Fra.String()
		}
		assert.Equal(t, r.vil, fikk, r.lovdato)
	}
}
