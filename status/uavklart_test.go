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

func ukjentAvtale(dl *deltaker) { dl.Bosettinger[0].EtterAvtale = lov.Ukjent }

// jobbUtenTimer is a post from 10 March 2026 whose hours are not given.
func jobbUtenTimer(til string) hendelse {
	return func(dl *deltaker) {
		dl.Arbeidsforhold = append(dl.Arbeidsforhold, kategori.Arbeidsforhold{Fra: d("2026-03-10"), Til: d(til)})
	}
}

// uten takes a day out of the first vedtak.
func uten(felt func(*vedtak.Vedtak) *date.Date) hendelse {
	return func(dl *deltaker) { *felt(&dl.Vedtak[0]) = 0 }
}

func vedtaksdato(v *vedtak.Vedtak) *date.Date { return &v.Vedtaksdato }
func startdato(v *vedtak.Vedtak) *date.Date   { return &v.Startdato }

// udatert is a deltakelse that may have been innvilget on any day, with a day it starts on.
func udatert(start string) hendelse {
	return vedtakOm(vedtak.Vedtak{Type: vedtak.Deltakelse, Startdato: d(start)})
}

func utenFrist(dl *deltaker) { dl.Frist = 0 }

// What is missing, and what there is to say all the same.
func TestUavklart(t *testing.T) {
	for _, l := range []struct {
		navn, fordi string
		deltaker    *deltaker
		per         string
		vil         string
		mangler     string
	}{
		{"bosettinger ikke oppgitt", "§ 8 første og tredje ledd", bosatt(func(dl *deltaker) { dl.Bosettinger = nil }), "2026-03-01", "uavklart rett-og-plikt/kan-tilbys/ingen", "/bosettinger"},
		{"bare ingen tillatelse", "§ 9: uten tillatelse er det ingen kategori", bosatt(func(dl *deltaker) { dl.Oppholdstillatelser, dl.Bosettinger = []kategori.Oppholdstillatelse{}, nil }), "2026-03-01", intet, ""},
		{"avtalen ikke oppgitt", "§ 8 første og tredje ledd", bosatt(ukjentAvtale), "2026-03-01", "uavklart rett-og-plikt/kan-tilbys", "/bosettinger/0/etterAvtale"},
		{"avtalen ikke oppgitt, to år gått", "den bortfalte kategorien har navnet den hadde siste dag", bosatt(ukjentAvtale), "2027-12-01", "uavklart rett-og-plikt/kan-tilbys", "/bosettinger/0/etterAvtale"},
		{"avtalen ikke oppgitt, men kategorien er ny", "T68: den første bosettingen er uten betydning for hva som gjelder nå", bosatt(ukjentAvtale, flytter("2026-09-01", lov.Nei)), "2026-09-01", "kan-tilbys gjeldende –", "/bosettinger/0/etterAvtale"},
		{"avtalen ikke oppgitt, så en annen kategori", "før 1.1.2026 er det uvisst, og siden vet en hva som gjaldt", kollektiv(ukjentAvtale, flytter("2025-11-01", lov.Ja)), "2026-02-01", "rett-og-plikt gjeldende 2026-01-01–; rett ikke-gjeldende –2025-12-31", "/bosettinger/0/etterAvtale"},
		{
			"et tidligere stykke er uvisst", "det som var før det uvisse, sluttet en dag en ikke kjenner", bosatt(jobbUtenTimer("2026-04-30"), jobb(38, "2026-07-01", "2026-07-31")), "2026-08-01",
			"rett-og-plikt gjeldende 2026-08-01–; rett-og-plikt ikke-gjeldende –2026-06-30", "/arbeidsforhold/0/timerPerUke",
		},
		{"timene ikke oppgitt", "§ 8 fjerde ledd: gjeldende eller bortfalt", bosatt(jobbUtenTimer("")), "2026-03-10", "uavklart rett-og-plikt", "/arbeidsforhold/0/timerPerUke"},
		{"timene ikke oppgitt, og arbeidet er slutt", "§ 8 fjerde ledd andre punktum: gjeldende på nytt, eller hele tiden", bosatt(jobbUtenTimer("2026-09-30")), "2026-10-01", "rett-og-plikt gjeldende –", "/arbeidsforhold/0/timerPerUke"},
		{"bortfall, og timene ikke oppgitt", "§ 8 fjerde ledd andre punktum: bare arbeid av minst 30 timer tar bortfallet tilbake når det er slutt", bosatt(vedtatt(vedtak.BortfallArbeid, "2026-03-20"), jobbUtenTimer("2026-09-30")), "2026-10-01", "uavklart rett-og-plikt", "/arbeidsforhold/0/timerPerUke"},
		{"bortfall uten vedtaksdato", "T53: vedtaksdatoen er siste dag", bosatt(vedtatt(vedtak.BortfallArbeid, "")), "2026-03-20", "uavklart rett-og-plikt/ingen", "/vedtak/0/vedtaksdato"},
		{"bortfall uten vedtaksdato, kan tilbys", "T69: kan tilbys faller ikke bort, men når NIR avslutter, er ikke kjent", bosatt(utenAvtale, vedtatt(vedtak.BortfallArbeid, "")), "2026-03-20", "uavklart kan-tilbys/ingen", "/vedtak/0/vedtaksdato"},
		{"deltakelse uten vedtaksdato", "§ 8: kategorien er den samme med og uten", bosatt(program("2026-01-15", "2026-02-02", "2028-02-02"), uten(vedtaksdato)), "2027-11-30", gjelder, ""},
		{"deltakelse uten vedtaksdato, to år gått", "§ 8 første ledd tredje punktum: gjeldende eller bortfalt", bosatt(program("2026-01-15", "2026-02-02", "2028-02-02"), uten(vedtaksdato)), "2027-12-01", "uavklart rett-og-plikt/ingen", "/vedtak/0/vedtaksdato"},
		{"et annet vedtak uten vedtaksdato", "T21: det kan være det første", iProgram(flytter("2026-01-10", lov.Nei), func(dl *deltaker) { dl.Vedtak = append(dl.Vedtak, vedtak.Vedtak{Type: vedtak.Deltakelse}) }), "2026-02-10", "uavklart rett-og-plikt/kan-tilbys", "/vedtak/1/vedtaksdato"},
		{"et annet vedtak uten vedtaksdato, ny tillatelse før det starter", "§ 9 tredje ledd: er det det første, er programmet ikke «påbegynt»", iProgram(udatert("2026-05-02"), tillatelse(kategori.AnnenHjemmel, "2026-05-01")), "2026-05-01", "uavklart rett-og-plikt/ingen", "/vedtak/1/vedtaksdato"},
		{"et annet vedtak uten vedtaksdato, ny tillatelse den dagen det starter", "§ 9 tredje ledd: «påbegynt» uansett hvilket som er det første", iProgram(udatert("2026-05-01"), tillatelse(kategori.AnnenHjemmel, "2026-05-01")), "2026-05-01", gjelder, ""},
		{"et annet vedtak uten vedtaksdato, samme tillatelse", "§ 8: uten betydning hvilket som er det første", iProgram(udatert("2026-05-02")), "2026-05-01", gjelder, ""},
		{"deltakelse uten startdato, ny tillatelse", "§ 9 tredje ledd: «påbegynt»", iProgram(uten(startdato), tillatelse(kategori.AnnenHjemmel, "2026-05-01")), "2026-05-01", "uavklart rett-og-plikt/ingen", "/vedtak/0/startdato"},
		{"deltakelse uten startdato, ingen ny tillatelse", "uten betydning", iProgram(uten(startdato)), "2028-01-01", gjelder, ""},
		{"avslutning uten dato", "den kan være fra før alt annet", iProgram(avsluttet(avslutning.Arbeid, "")), "2026-05-01", "uavklart rett-og-plikt/ingen", "/avslutninger/0/dato"},
		{"avsluttet uten frist", "T66: avslutningen kan ligge på fristen", iProgram(utenFrist, avsluttet(avslutning.Helse, "2027-05-01")), "2027-05-02", "uavklart rett-og-plikt/ingen", "/sluttmaal"},
		{"måloppnåelse uten frist", "regelmotoren vet ikke om den ligger innenfor fristen", iProgram(utenFrist, avsluttet(avslutning.Arbeid, "2027-05-01")), "2027-05-02", "uavklart rett-og-plikt/ingen", "/sluttmaal"},
		{"tilbakekalt tillatelse uten vedtaksdato", "en nyere kan være innvilget før tilbakekallet", iProgram(tillatelse(kategori.Utl28, "2026-03-01"), func(dl *deltaker) {
			dl.Oppholdstillatelser[0].TilbakekaltFra, dl.Oppholdstillatelser[0].Vedtaksdato = d("2026-05-01"), 0
		}), "2026-05-02", "", "/oppholdstillatelser/0/vedtaksdato"},
	} {
		t.Run(l.navn, func(t *testing.T) {
			assert.NotEmpty(t, l.fordi)
			s := norge().paa(l.deltaker, d(l.per))
			if l.vil != "" {
				assert.Equal(t, l.vil, strings.Join(s.kort(), "; "), "%s\n%+v", l.fordi, s.avsluttet.Gjeldende)
			}
			assert.Equal(t, l.mangler, strings.Join(stier(s.mangler), " "), l.fordi)
		})
	}
}

// A bortfall that is marked as ikke gjeldende, when the day of an avslutning is not given: NIR may have set the mark then. What the
// regelmotor found is given.
func TestBortfallUvisst(t *testing.T) {
	g := status.LivGrunnlag{
		Per: d("2026-06-01"), Lovdato: d("2026-06-01"), Perioder: tabellen("", 0, d("2026-06-01")), Avsluttet: lov.IkkeOppfylt, UdaterteAvslutninger: []lov.Sti{lov.I("avslutninger", 0, "dato")},
		Vedtak: []vedtak.Vedtak{
			{Type: vedtak.BortfallArbeid, Vedtaksdato: d("2026-03-20"), IkkeGjeldende: true},
			{Type: vedtak.BortfallArbeid, Ordning: vedtak.Norsk},
			{Type: vedtak.BortfallArbeid},
			{Type: vedtak.BortfallArbeid, Vedtaksdato: d("2026-06-02")},
		},
	}
	r := status.Norge()
	var l status.Liv
	var m lov.Mangler
	r.Liv(&l, &g, &m, nil)
	assert.Equal(t, "uavklart rett-og-plikt/ingen", kort(&l.Avsnitt[0]))
	assert.Equal(t, []string{"/avslutninger/0/dato", "/vedtak/2/vedtaksdato"}, stier(m))

	g.FoersteAvslutning = d("2026-04-01") // the mark is set by itself, and takes nothing back
	m = m[:0]
	g.Vedtak = g.Vedtak[:1]
	r.Liv(&l, &g, &m, nil)
	assert.Equal(t, falt("2026-03-20"), kort(&l.Avsnitt[0]))
	assert.Empty(t, m)
}

// Without VedVedtak the participant keeps what table B says on the day of the vedtak.
func TestUtenVedVedtak(t *testing.T) {
	g := status.LivGrunnlag{
		Per: d("2028-06-01"), Lovdato: d("2028-06-01"), Perioder: tabellen("2027-11-30", kategori.RadToAar, d("2028-06-01")), Avsluttet: lov.IkkeOppfylt,
		Vedtak: []vedtak.Vedtak{{Type: vedtak.Deltakelse, Vedtaksdato: d("2026-01-15"), Startdato: d("2026-02-02")}},
	}
	r := status.Norge()
	var l status.Liv
	r.Liv(&l, &g, new(lov.Mangler), nil)
	assert.Equal(t, gjelder, kort(&l.Avsnitt[0]))

	g.VedVedtak = []kategori.Periode{{Fom: d("2026-01-15")}} // where table B does not apply there was nothing
	r.Liv(&l, &g, new(lov.Mangler), nil)
	assert.Equal(t, gjelder, kort(&l.Avsnitt[0]))
}

// Several rows of table B that give one kategori: it is told without a row.
func TestFlereRader(t *testing.T) {
	en := func(k kategori.Kategori, fom, tom string) kategori.Periode {
		return kategori.Periode{Fom: d(fom), Tom: d(tom), Svar: kategori.Dag{Kategori: k, Mulige: kategori.SettAv(k), Tillatelse: -1}}
	}
	g := status.LivGrunnlag{
		Per: d("2026-06-01"), Lovdato: d("2026-06-01"), Avsluttet: lov.IkkeOppfylt, Oppholdstillatelser: []kategori.Oppholdstillatelse{},
		Perioder: []kategori.Periode{en(kategori.Ingen, "2025-01-01", "2025-12-31"), en(kategori.KanTilbys, "2026-01-01", "2026-06-01")},
	}
	r := status.Norge()
	var l status.Liv
	var sp lov.Spor
	r.Liv(&l, &g, new(lov.Mangler), &sp)
	assert.Equal(t, "kan-tilbys gjeldende 2026-01-01–", kort(&l.Avsnitt[0]))
	assert.Equal(t, []string{
		"status/deltakelse-innvilget integreringsloven/12/2 2025-06-20 ikke-oppfylt per=\"2026-06-01\" ",
		"status/tabell-uansett integreringsloven/8 2023-08-01 ikke-oppfylt fra=\"2025-01-01\" til=\"2025-12-31\" kategori=\"ingen\" ",
		"status/tabell-uansett integreringsloven/8 2026-01-01 oppfylt fra=\"2026-01-01\" til=\"2026-06-01\" kategori=\"kan-tilbys\" ",
		"status/avsluttet integreringsloven/18a/2/p1 2026-01-01 ikke-oppfylt per=\"2026-06-01\" ",
		"status/kategori integreringsloven/8 2026-01-01 oppfylt kategori=\"kan-tilbys\" visning=\"gjeldende\" fra=\"2026-01-01\" til=null per=\"2026-06-01\" ",
	}, lesSpor(&sp))
}

// A kategori from the first day there is, and one that cannot be told from the first day.
func TestFraFoersteDag(t *testing.T) {
	en := func(kk kategori.Sett, fom, tom string) kategori.Periode {
		return kategori.Periode{Fom: d(fom), Tom: d(tom), Svar: kategori.Dag{Mulige: kk, Rad: kategori.RadEtterAvtale, Tillatelse: -1}}
	}
	rettOgPlikt, kanTilbys := kategori.SettAv(kategori.RettOgPlikt), kategori.SettAv(kategori.KanTilbys)
	for _, l := range []struct {
		perioder []kategori.Periode
		vil      string
	}{
		{[]kategori.Periode{en(rettOgPlikt, "2025-12-01", "2026-06-01")}, gjelder},
		{[]kategori.Periode{en(kanTilbys, "2025-12-01", "2026-02-28"), en(rettOgPlikt, "2026-03-01", "2026-06-01")}, "rett-og-plikt gjeldende 2026-03-01–; kan-tilbys ikke-gjeldende 2025-12-01–2026-02-28"},
		{[]kategori.Periode{en(kanTilbys|rettOgPlikt, "2025-12-01", "2026-06-01")}, "uavklart rett-og-plikt/kan-tilbys"},
		{[]kategori.Periode{en(kategori.SettAv(kategori.Ingen)|rettOgPlikt, "2025-12-01", "2026-06-01")}, "uavklart rett-og-plikt/ingen"},
		{[]kategori.Periode{en(rettOgPlikt, "2025-12-01", "2026-02-28"), en(kategori.SettAv(kategori.Ingen)|kanTilbys, "2026-03-01", "2026-06-01")}, "uavklart rett-og-plikt/kan-tilbys"},
		{[]kategori.Periode{en(rettOgPlikt, "2025-12-01", "2026-02-28"), en(kanTilbys, "2026-03-01", "2026-03-31"), en(kategori.SettAv(kategori.Ingen)|kanTilbys, "2026-04-01", "2026-06-01")}, "uavklart kan-tilbys; rett-og-plikt ikke-gjeldende 2025-12-01–2026-02-28"},
	} {
		g := status.LivGrunnlag{Per: d("2026-06-01"), Lovdato: d("2026-06-01"), Avsluttet: lov.IkkeOppfylt, Perioder: l.perioder, Mangler: []lov.Sti{lov.Til("bosettinger")}}
		r := status.Norge()
		s := svar{}
		r.Liv(&s.Liv, &g, &s.mangler, nil)
		assert.Equal(t, l.vil, strings.Join(s.kort(), "; "))
		assert.Equal(t, strings.HasPrefix(l.vil, "uavklart"), len(s.mangler) > 0)
	}
}

// Exactly what is missing, where table B is known or has nothing to name.
func TestManglerAlene(t *testing.T) {
	ingen := kategori.SettAv(kategori.Ingen)
	for _, l := range []struct {
		navn, fordi string
		endre       func(*status.LivGrunnlag)
		mangler     []string
	}{
		{"bortfall uten vedtaksdato", "tillatelsen uten vedtaksdato er ikke tilbakekalt", func(g *status.LivGrunnlag) {
			g.Vedtak = []vedtak.Vedtak{{Type: vedtak.BortfallArbeid}}
			g.Oppholdstillatelser = []kategori.Oppholdstillatelse{{Hjemmel: kategori.Utl28, Vedtaksdato: d("2025-10-02")}, {Hjemmel: kategori.Utl28}}
		}, []string{"/vedtak/0/vedtaksdato"}},
		{"tilbakekalt tillatelse uten vedtaksdato", "T53: om den var den nyeste, er ikke kjent", func(g *status.LivGrunnlag) {
			g.Oppholdstillatelser = []kategori.Oppholdstillatelse{{Hjemmel: kategori.Utl28, TilbakekaltFra: d("2026-05-01")}}
			g.Perioder = tabellen("2026-05-01", kategori.RadUtenTillatelse, g.Per)
		}, []string{"/oppholdstillatelser/0/vedtaksdato"}},
		{"ingen kategori, uten at en vet hvorfor", "§ 9 tredje ledd: har en ikke tillatelsene, kan den være tapt før start", func(g *status.LivGrunnlag) {
			g.Vedtak[0].Startdato = d("2026-06-15")
			g.Perioder = tabellen("2026-04-30", kategori.RadToAar, g.Per)
			g.Perioder[1].Svar = kategori.Dag{Mulige: ingen, Tillatelse: -1}
		}, []string{"/oppholdstillatelser"}},
		{"ingen kategori, og det er ingen tillatelse", "listen er oppgitt", func(g *status.LivGrunnlag) {
			g.Vedtak[0].Startdato = d("2026-06-15")
			g.Perioder = tabellen("2026-04-30", kategori.RadToAar, g.Per)
			g.Perioder[1].Svar = kategori.Dag{Mulige: ingen, Tillatelse: -1}
			g.Oppholdstillatelser = []kategori.Oppholdstillatelse{}
		}, nil},
	} {
		t.Run(l.navn, func(t *testing.T) {
			assert.NotEmpty(t, l.fordi)
			g := status.LivGrunnlag{
				Per: d("2026-06-01"), Lovdato: d("2026-06-01"), Perioder: tabellen("", 0, d("2026-06-01")), Avsluttet: lov.IkkeOppfylt,
				Vedtak: []vedtak.Vedtak{{Type: vedtak.Deltakelse, Vedtaksdato: d("2026-01-15"), Startdato: d("2026-02-02")}},
			}
			l.endre(&g)
			g.VedVedtak = []kategori.Periode{{Fom: d("2026-01-15"), Svar: kategori.Dag{Mulige: kategori.SettAv(kategori.RettOgPlikt)}}}
			r := status.Norge()
			var liv status.Liv
			var m lov.Mangler
			r.Liv(&liv, &g, &m, nil)
			assert.Equal(t, lov.Uavklart == liv.Avsnitt[0].Utfall, l.mangler != nil, kort(&liv.Avsnitt[0]))
			assert.Equal(t, l.mangler, stier(m), l.fordi)
		})
	}
}
