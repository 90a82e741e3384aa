package status_test

import (
	"strings"
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/status"
	"github.com/nirregler/integrering/vedtak"
)

// tabellen is what table B says from 1 December 2025: rett og plikt through a day, and from then on ingen for the reason of a row.
func tabellen(til string, rad kategori.Rad, per date.Date) []kategori.Periode {
	en := func(r kategori.Rad, fom, tom date.Date) kategori.Periode {
		k := kategori.Kategorien(r)
		return kategori.Periode{Fom: fom, Tom: tom, Svar: kategori.Dag{Utfall: lov.OppfyltHvis(k != kategori.Ingen), Kategori: k, Mulige: kategori.SettAv(k), Rad: r, Tillatelse: -1}}
	}
	if til == "" {
		return []kategori.Periode{en(kategori.RadEtterAvtale, d("2025-12-01"), per)}
	}
	return []kategori.Periode{en(kategori.RadEtterAvtale, d("2025-12-01"), d(til)), en(rad, d(til)+1, per)}
}

// endt is a programme from 15 January 2026, ended on 1 May 2027.
func endt(endre func(*status.LivGrunnlag)) *status.LivGrunnlag {
	g := &status.LivGrunnlag{
		Per: d("2027-06-01"), Lovdato: d("2027-06-01"), Perioder: tabellen("", 0, d("2027-06-01")),
		Vedtak:    []vedtak.Vedtak{{Type: vedtak.Deltakelse, Vedtaksdato: d("2026-01-15"), Startdato: d("2026-02-02")}},
		Avsluttet: lov.Oppfylt, Avslutning: avslutning.Linje{Kode: avslutning.Helse, Dato: d("2027-05-01"), RegistrertAv: avslutning.Kommune, Maaloppnaaelse: avslutning.MaalAnnet, Sti: lov.I("avslutninger", 0, "")},
		Frist: avslutning.Dag{Utfall: lov.Oppfylt, Dato: d("2028-02-02")}, Grunnfrist: d("2028-02-02"),
	}
	endre(g)
	return g
}

// How an ended kategori is shown, by both readings of T66.
func TestVisning(t *testing.T) {
	kode := func(k avslutning.Kode, m avslutning.Maaloppnaaelse, av avslutning.RegistrertAv) func(*status.LivGrunnlag) {
		return func(g *status.LivGrunnlag) {
			g.Avslutning.Kode, g.Avslutning.Maaloppnaaelse, g.Avslutning.RegistrertAv = k, m, av
		}
	}
	ukjentFrist := func(grunnfrist string) func(*status.LivGrunnlag) {
		return func(g *status.LivGrunnlag) {
			g.Frist, g.Grunnfrist = avslutning.Dag{Mangler: []lov.Sti{lov.I("vedtak", 1, "sluttdato")}}, d(grunnfrist)
		}
	}
	const (
		gjennomfoert = "rett-og-plikt gjennomfoert 2025-12-01–2027-05-01"
		ikke         = "rett-og-plikt ikke-gjeldende 2025-12-01–2027-05-01"
		uavklart     = "uavklart rett-og-plikt"
		sluttdato    = " /vedtak/1/sluttdato"
	)
	for _, l := range []struct {
		navn, fordi   string
		g             *status.LivGrunnlag
		standard, alt string // the kategori and what is missing, by maal-eller-frist and by alle-kommunens
		brukt         bool   // T66
	}{
		{"kommunens, uten måloppnåelse", "T66", endt(func(*status.LivGrunnlag) {}), ikke, gjennomfoert, true},
		{"måloppnåelse", "T66: «counts as måloppnåelse»", endt(kode(avslutning.Arbeid, avslutning.MaalArbeid, avslutning.Kommune)), gjennomfoert, gjennomfoert, false},
		{"arbeid og utdanning", "måloppnåelse", endt(kode(avslutning.ArbeidOgFagskole, avslutning.MaalArbeidOgUtdanning, avslutning.Kommune)), gjennomfoert, gjennomfoert, false},
		{"videregående", "måloppnåelse", endt(kode(avslutning.VideregaaendeYrkesfag, avslutning.MaalVideregaaende, avslutning.Kommune)), gjennomfoert, gjennomfoert, false},
		{"på fristen", "T66: «lies on the frist»", endt(func(g *status.LivGrunnlag) { g.Frist.Dato = d("2027-05-01") }), gjennomfoert, gjennomfoert, false},
		{"dagen før fristen", "T66", endt(func(g *status.LivGrunnlag) { g.Frist.Dato = d("2027-05-02") }), ikke, gjennomfoert, true},
		{"flyttet, av regelmotoren", "T66", endt(kode(avslutning.Flyttet, avslutning.MaalAnnet, avslutning.Regelmotor)), ikke, ikke, false},
		{"flyttet, på fristen", "T66", endt(func(g *status.LivGrunnlag) {
			kode(avslutning.Flyttet, avslutning.MaalAnnet, avslutning.Regelmotor)(g)
			g.Frist.Dato = d("2027-05-01")
		}), gjennomfoert, ikke, true},
		{"flyttet, ikke kjent av hvem", "T66 alle-kommunens spør hvem", endt(kode(avslutning.Flyttet, avslutning.MaalAnnet, 0)), ikke, uavklart + " /avslutninger/0/registrertAv", true},
		{"mistet rett", "T53", endt(kode(avslutning.MistetRett, avslutning.InngaarIkke, avslutning.Kommune)), ikke, ikke, false},
		{"utvandret, av kommunen", "T53", endt(kode(avslutning.Utvandret, avslutning.InngaarIkke, avslutning.Kommune)), ikke, ikke, false},
		{"død, av kommunen", "T53", endt(kode(avslutning.Doed, avslutning.InngaarIkke, avslutning.Kommune)), ikke, ikke, false},
		{"avvist", "T53", endt(kode(avslutning.AvvistProgram, avslutning.InngaarIkke, avslutning.Kommune)), ikke, ikke, false},
		{"permanent stans", "T53", endt(kode(avslutning.PermanentStans, avslutning.MaalAnnet, avslutning.Kommune)), ikke, ikke, false},
		{"ikke registrert", "T53", endt(func(g *status.LivGrunnlag) {
			kode(avslutning.IkkeRegistrert, avslutning.MaalAnnet, avslutning.Kommune)(g)
			g.Frist.Dato = d("2027-05-01")
		}), ikke, ikke, false},
		{"ikke lenger i kategori", "kategorien er tapt", endt(kode(avslutning.IkkeLengerIKategori, avslutning.InngaarIkke, avslutning.Kommune)), ikke, ikke, false},
		{"utgått oppstartsfrist", "vedtak eller sluttmål manglet", endt(kode(avslutning.UtgaattOppstartsfrist, avslutning.InngaarIkke, avslutning.Kommune)), ikke, ikke, false},
		{"uten frist", "det er ingen frist å ligge på", endt(func(g *status.LivGrunnlag) { g.Frist.Utfall = lov.IkkeOppfylt }), ikke, gjennomfoert, true},
		{"fristen ikke kjent", "avslutningen kan ligge på den", endt(ukjentFrist("")), uavklart + sluttdato, gjennomfoert, true},
		{"fristen ikke kjent, men senere", "fristen er aldri før grunnfristen", endt(ukjentFrist("2027-05-02")), ikke, gjennomfoert, true},
		{"fristen ikke kjent, og kan være dagen", "fristen er aldri før grunnfristen", endt(ukjentFrist("2027-05-01")), uavklart + sluttdato, gjennomfoert, true},
		{"fristen ikke kjent, måloppnåelse", "T66", endt(func(g *status.LivGrunnlag) {
			ukjentFrist("")(g)
			kode(avslutning.Arbeid, avslutning.MaalArbeid, avslutning.Kommune)(g)
		}), gjennomfoert, gjennomfoert, false},
		{"uten vedtak", "det var ikke noe program", endt(func(g *status.LivGrunnlag) {
			g.Vedtak = nil
			kode(avslutning.Arbeid, avslutning.MaalArbeid, avslutning.Kommune)(g)
		}), ikke, ikke, false},
		{"vedtak uten dag", "det kan være at det ikke var noe program", endt(func(g *status.LivGrunnlag) {
			g.Vedtak[0].Vedtaksdato = 0
			kode(avslutning.Arbeid, avslutning.MaalArbeid, avslutning.Kommune)(g)
		}), uavklart + " /vedtak/0/vedtaksdato", uavklart + " /vedtak/0/vedtaksdato", false},
		{"vedtak uten dag, ikke gjennomført", "uten betydning", endt(func(g *status.LivGrunnlag) {
			g.Vedtak[0].Vedtaksdato = 0
			kode(avslutning.Flyttet, avslutning.MaalAnnet, avslutning.Regelmotor)(g)
		}), ikke, ikke, false},
		{"vedtak uten dag, fristen ikke kjent", "begge mangler", endt(func(g *status.LivGrunnlag) {
			g.Vedtak[0].Vedtaksdato = 0
			ukjentFrist("")(g)
			g.Avslutning.RegistrertAv = avslutning.Regelmotor
		}), uavklart + " /vedtak/0/vedtaksdato" + sluttdato, ikke, true},
		{"tapt før avslutningen", "T53: det som kom først", endt(func(g *status.LivGrunnlag) {
			g.Perioder, g.Vedtak = tabellen("2027-04-30", kategori.RadToAar, g.Per), nil
		}), "rett-og-plikt ikke-gjeldende 2025-12-01–2027-04-30", "rett-og-plikt ikke-gjeldende 2025-12-01–2027-04-30", false},
		{"tapt på avslutningsdagen", "T66", endt(func(g *status.LivGrunnlag) {
			g.Perioder = tabellen("2027-05-01", kategori.RadUtenTillatelse, g.Per)
			kode(avslutning.Arbeid, avslutning.MaalArbeid, avslutning.Kommune)(g)
		}), gjennomfoert, gjennomfoert, false},
	} {
		t.Run(l.navn, func(t *testing.T) {
			assert.NotEmpty(t, l.fordi)
			for _, alle := range []bool{false, true} {
				r := status.Norge()
				vil := l.standard
				if r.AlleKommunens = alle; alle {
					vil = l.alt
				}
				var svar status.Liv
				var m lov.Mangler
				var sp lov.Spor
				r.Liv(&svar, l.g, &m, &sp)
				assert.Equal(t, vil, strings.TrimSpace(kort(&svar.Avsnitt[0])+" "+strings.Join(stier(m), " ")), "T66 alle-kommunens %v: %s\n%v", alle, l.fordi, lesSpor(&sp))
				assert.Equal(t, l.brukt, svar.Tolkninger.Har(66))
				assert.Equal(t, stier(m), stier(svar.Avsnitt[0].Mangler))
			}
		})
	}
}

// What the steps say of the end, in the three languages.
func TestFortalt(t *testing.T) {
	s := norge().paa(iProgram(avsluttet(avslutning.Arbeid, "2027-05-01")), d("2027-06-01"))
	for spraak, vil := range map[lov.Spraak][]string{
		lov.Bokmaal: {
			"Deltakelse ble først innvilget 15. januar 2026, med oppstart 2. februar 2026 (vedtak nummer 1).",
			"Fra og med 1. januar 2021 til og med 1. oktober 2025 er det ingen kategori: uten oppholdstillatelse.",
			"Fra og med 2. oktober 2025 til og med 30. november 2025 er det ingen kategori: ikke bosatt i en kommune.",
			"Fra og med 1. desember 2025 til og med 14. januar 2026 er kategorien rett og plikt: bosatt etter avtale.",
			"Fra og med 15. januar 2026 til og med 1. mai 2027 beholder deltakeren kategorien rett og plikt, fordi deltakelse er innvilget (uten det: bosatt etter avtale).",
			"Fra og med 2. mai 2027 til og med 1. juni 2027 er det ingen kategori, fordi ordningen er avsluttet.",
			"Ordningen er avsluttet 1. mai 2027: «Arbeid».",
			"Programmet er gjennomført: avslutningen 1. mai 2027 («Arbeid») regnes som måloppnåelse eller ligger på gjennomføringsfristen.",
			"Per 1. juni 2027 er kategorien rett og plikt: «gjennomført».",
		},
		lov.Engelsk: {
			"Participation was first granted on 15 January 2026, to begin on 2 February 2026 (decision number 1).",
			"From 1 January 2021 through 1 October 2025 there is no category: without a residence permit.",
			"From 2 October 2025 through 30 November 2025 there is no category: not settled in a municipality.",
			"From 1 December 2025 through 14 January 2026 the category is right and duty: settled by agreement.",
			"From 15 January 2026 through 1 May 2027 the participant keeps the category right and duty, because participation is granted (without that: settled by agreement).",
			"From 2 May 2027 through 1 June 2027 there is no category, because the scheme has ended.",
			"The scheme ended on 1 May 2027: «Arbeid».",
			"The programme is completed: the ending on 1 May 2027 («Arbeid») counts as goal attainment or lies on the completion deadline.",
			"As of 1 June 2027 the category is right and duty: «gjennomført».",
		},
	} {
		var fikk []string
		for st, ff := range s.spor.Alle() {
			fikk = append(fikk, st.Setning(ff, spraak))
		}
		assert.Equal(t, vil, fikk)
	}
}

// The provision of each step.
func TestHjemler(t *testing.T) {
	for _, l := range []struct {
		navn     string
		deltaker *deltaker
		per      string
		regel    string
		vil      string
	}{
		{"to år", bosatt(), "2027-12-01", "status/tabell", "integreringsloven/8/1/p3"},
		{"beholder", iProgram(), "2027-12-01", "status/beholder", "integreringsloven/9/3"},
		{"beholder før 2023", bosatt(func(dl *deltaker) {
			dl.Oppholdstillatelser[0].Vedtaksdato, dl.Bosettinger[0].Fra = d("2021-05-03"), d("2021-06-01")
		}, program("2021-09-01", "2021-10-01", "2027-10-01")), "2023-07-31", "status/beholder", "integreringsloven/9/2"},
		{"beholder fra 2023", bosatt(func(dl *deltaker) {
			dl.Oppholdstillatelser[0].Vedtaksdato, dl.Bosettinger[0].Fra = d("2021-05-03"), d("2021-06-01")
		}, program("2021-09-01", "2021-10-01", "2027-10-01")), "2023-08-01", "status/beholder", "integreringsloven/9/3"},
		{"bortfall", bosatt(vedtatt(vedtak.BortfallArbeid, "2026-03-20")), "2026-04-01", "status/bortfall", "integreringsloven/8/4/p1"},
		{"tilbakekalt", iProgram(tilbakekalt("2026-03-20")), "2026-04-01", "status/tilbakekalt", "integreringsloven/9/3"},
		{"avvist", iProgram(vedtatt(vedtak.Avvist, "2026-03-20")), "2026-04-01", "status/avsluttet", "integreringsloven/3/3"},
		{"permanent stans", iProgram(vedtatt(vedtak.PermanentStans, "2026-03-20")), "2026-04-01", "status/avsluttet", "integreringsloven/18"},
		{"bortfall, avsluttet", bosatt(vedtatt(vedtak.BortfallArbeid, "2026-03-20")), "2026-04-01", "status/avsluttet", "integreringsloven/8/4/p1"},
		{"mistet rett", iProgram(avsluttet(avslutning.MistetRett, "2026-03-20")), "2026-04-01", "status/avsluttet", "integreringsloven/8"},
		{"ikke lenger i kategori", bosatt(gyldigTil("2026-03-20")), "2026-04-01", "status/avsluttet", "integreringsloven/8"},
		{"utgått oppstartsfrist", bosatt(), "2027-12-01", "status/avsluttet", "integreringsloven/8"},
		{"sluttmålet nådd", iProgram(avsluttet(avslutning.Arbeid, "2026-03-20")), "2026-04-01", "status/avsluttet", "integreringsloven/18a/2/p1"},
		{"ikke avsluttet", iProgram(), "2026-04-01", "status/avsluttet", "integreringsloven/18a/2/p1"},
	} {
		s := norge().paa(l.deltaker, d(l.per))
		var fikk []string
		for st := range s.spor.Alle() {
			if st.Regel.ID == l.regel {
				fikk = append(fikk, st.Rad.Hjemmel.String())
			}
		}
		assert.Contains(t, strings.Join(fikk, " "), l.vil, l.navn)
		if l.regel == "status/avsluttet" {
			for st := range s.statusspor.Alle() {
				if st.Regel.ID == l.regel {
					assert.Equal(t, l.vil, st.Rad.Hjemmel.String(), l.navn)
				}
			}
		}
	}
}

// How many steps of a rule a day has: what is told once is told once, and what is not so is not told.
func TestTrinn(t *testing.T) {
	slutt := norge()
	slutt.kategori.ArbeidetsSlutt = true
	iArbeid := kollektiv(jobb(38, "2025-05-05", "2025-09-30"), vedtatt(vedtak.Avvist, "2025-05-12"))
	for _, l := range []struct {
		navn, fordi string
		r           *regler
		deltaker    *deltaker
		per         string
		regel       string
		vil         int
	}{
		{"bortfall i morgen", "det er ikke fattet", norge(), bosatt(vedtatt(vedtak.BortfallArbeid, "2025-12-30")), "2025-12-29", "lov/ikke-i-kraft-ennaa", 0},
		{"bortfall i dag", "§ 8 fjerde ledd er i kraft 1.1.2026", norge(), bosatt(vedtatt(vedtak.BortfallArbeid, "2025-12-30")), "2025-12-30", "lov/ikke-i-kraft-ennaa", 1},
		{"avvist for arbeid", "§ 37 c femte ledd", norge(), iArbeid, "2025-05-13", "status/avvist-for-arbeid", 1},
		{"avvist for arbeid, ikke arbeidets slutt", "§ 37 c femte ledd, ikke T28", norge(), iArbeid, "2025-05-13", "status/arbeidets-slutt", 0},
		{"arbeidets slutt", "T28", slutt, bosatt(jobb(38, "2027-02-01", "2027-11-15")), "2027-12-01", "status/arbeidets-slutt", 1},
		{"arbeidets slutt, ikke avvist", "T28, ikke § 37 c", slutt, bosatt(jobb(38, "2027-02-01", "2027-11-15")), "2027-12-01", "status/avvist-for-arbeid", 0},
		{"avsluttet, så uten tillatelse", "etter slutten er det den som er grunnen", norge(), iProgram(avsluttet(avslutning.Arbeid, "2027-05-01"), gyldigTil("2027-05-10")), "2027-06-01", "status/etter-avslutningen", 1},
		{"avsluttet, så uten tillatelse eller bosted", "etter slutten er det den som er grunnen", norge(), iProgram(avsluttet(avslutning.Arbeid, "2027-05-01"), gyldigTil("2027-05-10"), statsborger("2027-05-20")), "2027-06-01", "status/etter-avslutningen", 1},
		{"tilbakekalt dagen før vedtaket", "§ 9 tredje ledd: det var ingen rett til å fullføre", norge(), iProgram(tilbakekalt("2026-01-14")), "2026-02-02", "status/tilbakekalt", 0},
		{"tilbakekalt på vedtaksdagen", "§ 9 tredje ledd: retten falt bort dagen etter", norge(), iProgram(tilbakekalt("2026-01-15")), "2026-02-02", "status/tilbakekalt", 1},
	} {
		t.Run(l.navn, func(t *testing.T) {
			assert.NotEmpty(t, l.fordi)
			s := l.r.paa(l.deltaker, d(l.per))
			fikk := 0
			for st := range s.spor.Alle() {
				if st.Regel.ID == l.regel {
					fikk++
				}
			}
			assert.Equal(t, l.vil, fikk, "%s\n%s", l.fordi, strings.Join(lesSpor(&s.spor), "\n"))
		})
	}
}

// What the law gives in spite of the avslutning is told also when it is all there is.
func TestLikevelFraFoersteDag(t *testing.T) {
	fra, per := d("2025-05-13"), d("2025-06-01")
	r := status.Norge()
	versjon := &r.Kategori.Integrering.Versjoner[0].Rad
	g := status.LivGrunnlag{
		Per: per, Lovdato: per, Avsluttet: lov.Oppfylt, Avslutning: avslutning.Linje{Kode: avslutning.AvvistProgram, Dato: d("2025-05-12")},
		Perioder: []kategori.Periode{{Fom: fra, Tom: per, Svar: kategori.Dag{Kategori: kategori.Rett, Mulige: kategori.SettAv(kategori.Rett), Rad: kategori.RadKollektiv, Tillatelse: -1, Versjon: versjon}}},
		Vedtak:   []vedtak.Vedtak{{Type: vedtak.Avvist, Vedtaksdato: d("2025-05-12")}},
	}
	var svar status.Liv
	var sp lov.Spor
	r.Liv(&svar, &g, new(lov.Mangler), &sp)
	assert.Equal(t, "rett gjeldende 2025-05-13–", kort(&svar.Avsnitt[0]))
	assert.Contains(t, strings.Join(lesSpor(&sp), "\n"), "status/avvist-for-arbeid ")
}
