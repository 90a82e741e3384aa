package avslutning_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// gammelt is a programme under introduksjonsloven: settled on 4 May 2015, so that 3 May 2017 is the last day for a vedtak (§ 2), decided on
// 1 June 2015 and begun on 17 August 2015, two years (§ 5), so that 17 August 2017 is the frist. No sluttmål is registered.
func gammelt(per string, hh ...hendelse) avslutning.RegelmotorGrunnlag {
	return nyankommet(per, append([]hendelse{deltakelse("2015-06-01", "2015-08-17", "0301"), frist("2017-08-17")}, hh...)...)
}

// nyankommet is the same person without a vedtak.
func nyankommet(per string, hh ...hendelse) avslutning.RegelmotorGrunnlag {
	g := avslutning.RegelmotorGrunnlag{
		Per: d(per), Lovdato: d(per), Lov: lov.Introduksjonsloven, Frist: ukjent("vedtak"), Botid: den("2017-05-03"), Oppstart: den("2015-08-04"), Kategori: ingen, KategoriSti: lov.I("oppholdstillatelser", 0, ""),
	}
	for _, h := range hh {
		h(&g)
	}
	return g
}

// The causes under introduksjonsloven, on their day, the day before and the day after, and the provision of each.
func TestIntroduksjonsloven(t *testing.T) {
	for _, r := range []struct {
		navn, fordi string
		les         lesemaate
		per         string // the first day on which it stands
		g           func(per string) avslutning.RegelmotorGrunnlag
		vil         string
		steg        string // rule, provision and first day of the row
	}{
		{"frist passed", "§ 5: two years; no sluttmål is asked for", standard, "2017-08-18", func(per string) avslutning.RegelmotorGrunnlag { return gammelt(per) }, "ikke-registrert 2017-08-17 regelmotor", "ikke-registrert introduksjonsloven/5 2003-09-01"},
		{"frist passed, T43 paa-dagen", "§ 5", t43, "2017-08-17", func(per string) avslutning.RegelmotorGrunnlag { return gammelt(per) }, "ikke-registrert 2017-08-17 regelmotor", "ikke-registrert introduksjonsloven/5 2003-09-01"},
		{"two years without vedtak", "§ 2: nyankommet", standard, "2017-05-04", func(per string) avslutning.RegelmotorGrunnlag { return nyankommet(per) }, "utgaatt-oppstartsfrist 2017-05-03 regelmotor", "utgaatt-oppstartsfrist-uten-vedtak introduksjonsloven/2 2011-07-01"},
		{"two years, T40 tre-maaneder", "§ 3 andre ledd: three months", t40, "2015-08-05", func(per string) avslutning.RegelmotorGrunnlag { return nyankommet(per) }, "utgaatt-oppstartsfrist 2015-08-04 regelmotor", "utgaatt-oppstartsfrist-uten-vedtak introduksjonsloven/2 2011-07-01"},
		{"declined", "§ 3 andre ledd", standard, "2016-01-04", func(per string) avslutning.RegelmotorGrunnlag {
			return gammelt(per, vedtatt(vedtak.Avvist, "2016-01-04"))
		}, "avvist-program 2016-01-04 regelmotor", "avvist introduksjonsloven/3/2 2003-09-01"},
		{"permanent stans", "§ 7, by the words of the day before 2016", standard, "2015-12-30", func(per string) avslutning.RegelmotorGrunnlag {
			return gammelt(per, vedtatt(vedtak.PermanentStans, "2015-12-30"))
		}, "permanent-stans 2015-12-30 regelmotor", "permanent-stans introduksjonsloven/7 2003-09-01"},
		{"permanent stans from 2016", "§ 7 without «høvelig arbeid»", standard, "2016-01-02", func(per string) avslutning.RegelmotorGrunnlag {
			return gammelt(per, vedtatt(vedtak.PermanentStans, "2016-01-02"))
		}, "permanent-stans 2016-01-02 regelmotor", "permanent-stans introduksjonsloven/7 2016-01-01"},
		{"kategori lost", "§ 2", standard, "2015-05-20", func(per string) avslutning.RegelmotorGrunnlag { return nyankommet(per, mistet("2015-05-20", false)) }, "ikke-lenger-i-kategori 2015-05-20 regelmotor", "ikke-lenger-i-kategori introduksjonsloven/2 2011-07-01"},
		{"died", "Folkeregisteret", standard, "2016-01-04", func(per string) avslutning.RegelmotorGrunnlag {
			return gammelt(per, meldt(kategori.Doed, "2016-01-04", ""))
		}, "doed 2016-01-04 regelmotor", "doed introduksjonsloven/5 2003-09-01"},
		{"moved", "Folkeregisteret; T65", standard, "2016-01-04", func(per string) avslutning.RegelmotorGrunnlag {
			return gammelt(per, meldt(kategori.Flyttet, "2016-01-04", "4648"))
		}, "flyttet 2016-01-04 regelmotor", "flyttet introduksjonsloven/5 2003-09-01"},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			for i, vil := range []string{"ingen", r.vil, r.vil} {
				g := r.g((d(r.per) + lov.D(2000, 1, 1+i) - lov.D(2000, 1, 2)).String())
				s := kjoer(norge(r.les), &g)
				assert.Equal(t, vil, s.gjeldende(), "%s per %s", r.fordi, g.Per)
				assert.Empty(t, s.mangler)
				for _, l := range linjer(&s.spor) {
					assert.Contains(t, l, " introduksjonsloven/", "no provision of another act")
					assert.NotContains(t, l, "sluttmaal ")
				}
				if i > 0 {
					assert.Contains(t, strings.Join(linjer(&s.spor), "\n"), r.steg+" oppfylt")
				}
			}
		})
	}
}

// What kommunen registers under introduksjonsloven: the group of the catalogue, and the frist as for others.
func TestKommunenEtterIntroduksjonsloven(t *testing.T) {
	g := gammelt("2018-01-02", avsluttet(avslutning.Arbeid, "2017-08-17", "2017-08-20"))
	s := kjoer(norge(standard), &g)
	assert.Equal(t, "arbeid 2017-08-17 kommune", s.gjeldende())
	assert.Equal(t, avslutning.MaalArbeid, s.Gjeldende.Maaloppnaaelse)
	assert.Equal(t, []string{"ikke-registrert 2017-08-17 regelmotor slettet 2017-08-20"}, s.historikk())
	g = gammelt("2018-01-02", avsluttet(avslutning.Arbeid, "2017-08-18", "2017-08-20"))
	assert.Equal(t, "ikke-registrert 2017-08-17 regelmotor", kjoer(norge(standard), &g).gjeldende(), "the day after the frist")
	g = gammelt("2019-01-02", vedtatt(vedtak.Forlengelse, "2017-08-01"), frist("2018-08-17"), func(g *avslutning.RegelmotorGrunnlag) { g.UtenForlengelse = d("2017-08-17") })
	assert.Equal(t, "ikke-registrert 2018-08-17 regelmotor", kjoer(norge(standard), &g).gjeldende(), "§ 5: a third year")
	g = nyankommet("2016-01-04", avsluttet(avslutning.Annet, "2016-01-02", ""))
	assert.Equal(t, "annet 2016-01-02 kommune", kjoer(norge(standard), &g).gjeldende(), "without deltakelse there is no frist")
}

// The same cause by the law of each day: the end of 2025 and the beginning of 2026, and before the act.
func TestLovenPaaDagen(t *testing.T) {
	const utenfor = "lov/ikke-i-kraft-ennaa integreringsloven/8/4 2026-01-01 ikke-oppfylt lovdato=2025-12-31 iKraftFra=2026-01-01"
	for _, r := range []struct {
		navn, fordi string
		g           avslutning.RegelmotorGrunnlag
		vil         string
		steg        string
		t44         bool
	}{
		{"bortfall on the first day", "§ 8 fjerde ledd", uten("2026-01-05", vedtatt(vedtak.BortfallArbeid, "2026-01-05"), etter(0, "2026-01-01")), "bortfall-arbeid 2026-01-05 regelmotor", "bortfall integreringsloven/8/4 2026-01-01 oppfylt vedtak=/vedtak/0 dato=2026-01-05 per=2026-01-05", true},
		{"bortfall on the day before", "§ 8 fjerde ledd was not in force: nothing is closed", uten("2026-01-05", vedtatt(vedtak.BortfallArbeid, "2026-01-05"), etter(0, "2025-12-31")), "ingen", utenfor, false},
		{"bortfall under introduksjonsloven", "§ 8 fjerde ledd is of integreringsloven", nyankommet("2017-01-02", vedtatt(vedtak.BortfallArbeid, "2016-12-05")), "ingen", "", false},
		{"no bortfall in 2025", "the question does not arise", uten("2026-01-05", etter(0, "2025-12-31")), "ingen", "", false},
		{"a registered bortfall in 2025", "the row is taken as it is", uten("2026-01-05", lukket(avslutning.BortfallArbeid, "2026-01-02"), etter(0, "2025-12-31")), "bortfall-arbeid 2026-01-02 regelmotor", "", false},
		{"a registered bortfall in 2025, then deltakelse", "it is the regelmotor's, whoever is said to have registered it: the new vedtak takes it back", uten("2026-03-01", rad(avslutning.Avslutning{Kode: avslutning.BortfallArbeid, Dato: d("2026-01-02")}), deltakelse("2026-02-02", "2026-02-16", ""), etter(0, "2025-12-31")), "ingen", "", false},
		{"a row without a cause", "what it says of itself", uten("2026-03-01", rad(avslutning.Avslutning{Dato: d("2026-01-02"), RegistrertAv: avslutning.Kommune})), "2026-01-02 kommune", "kommunens integreringsloven/18a/2/p1 2026-01-01 oppfylt avslutning=/avslutninger/0 kode=null", false},
		{"frist passed in 2025", "§ 13 sjette ledd", e2("2027-02-03", etter(0, "2025-12-31")), "ikke-registrert 2027-02-02 regelmotor", "ikke-registrert integreringsloven/13/6 2021-01-01 oppfylt frist=2027-02-02 per=2027-02-03", false},
		{"frist passed in 2026", "§ 18 a andre ledd", e2("2027-02-03", etter(0, "2026-01-01")), "ikke-registrert 2027-02-02 regelmotor", "ikke-registrert integreringsloven/18a/2/p1 2026-01-01 oppfylt frist=2027-02-02 per=2027-02-03", false},
		{"before the act", "no provision, no cause", e2("2027-02-03", etter(0, "2020-12-31")), "ingen", "", false},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			s := kjoer(norge(standard), &r.g)
			assert.Equal(t, r.vil, s.gjeldende(), r.fordi)
			assert.Equal(t, r.t44, s.Tolkninger.Har(44))
			alle := strings.Join(linjer(&s.spor), "\n")
			if r.steg == "" {
				assert.NotContains(t, alle, "lov/", r.fordi)
				assert.NotContains(t, alle, "bortfall integreringsloven", r.fordi)
				return
			}
			assert.Contains(t, alle, r.steg, r.fordi)
		})
	}
}

// Work in a programme for collective protection (§ 37 c andre ledd): told of while the provision was in force, left to kommunen, and said to
// be outside it before and after; nothing is closed.
func TestTilnaermetFulltid(t *testing.T) {
	const (
		ingenting = ""
		skjoenn   = "arbeid-tilnaermet-fulltid integreringsloven/37c/2 2024-07-01 skjoenn arbeidsforhold=/arbeidsforhold/0 arbeidFra=2025-03-03 startdato=2025-02-03 per=2025-04-01"
		foer      = "lov/ikke-i-kraft-ennaa integreringsloven/37c/2 2024-07-01 ikke-oppfylt lovdato=2024-06-30 iKraftFra=2024-07-01"
		etterpaa  = "lov/ikke-lenger-i-kraft integreringsloven/37c/2 2024-07-01 ikke-oppfylt lovdato=2026-01-01 iKraftTil=2025-12-31"
	)
	endret := func(f func(*avslutning.KollektivGrunnlag)) hendelse {
		return func(g *avslutning.RegelmotorGrunnlag) { f(&g.Kollektiv) }
	}
	arbeid := func(f func(*kategori.Arbeidsforhold)) hendelse {
		return endret(func(k *avslutning.KollektivGrunnlag) { f(&k.Arbeidsforhold[0]) })
	}
	program := func(hh ...hendelse) avslutning.RegelmotorGrunnlag {
		return uten("2025-04-01", append([]hendelse{
			deltakelse("2025-01-15", "2025-02-03", ""), maal("2025-01-15"), frist("2025-08-03"), etter(0, "2025-04-01"), arbeidet(-1, "2025-03-03"),
			endret(func(k *avslutning.KollektivGrunnlag) {
				k.Startdato, k.Kollektiv, k.HarVideregaaende = d("2025-02-03"), lov.Ja, lov.Ja
			}),
		}, hh...)...)
	}
	for _, r := range []struct {
		navn, fordi string
		g           avslutning.RegelmotorGrunnlag
		vil         string
	}{
		{"work in the programme", "andre ledd siste punktum", program(), skjoenn},
		{"with its hours", "which kommunen considers", program(arbeid(func(a *kategori.Arbeidsforhold) { a.TimerPerUke = lov.TimerAv(20_500_000) })), skjoenn + " timerPerUke=20.5"},
		{"an offer", "«tilbud»: from the day of it", program(arbeid(func(a *kategori.Arbeidsforhold) { a.Tilbudsdato, a.Fra = d("2025-03-03"), d("2025-05-01") })), skjoenn},
		{"work from the first day of the programme", "in the programme", program(arbeid(func(a *kategori.Arbeidsforhold) { a.Fra = d("2025-02-03") })), strings.Replace(skjoenn, "2025-03-03", "2025-02-03", 1)},
		{"work from the day before", "it was there before", program(arbeid(func(a *kategori.Arbeidsforhold) { a.Fra = d("2025-02-02") })), ingenting},
		{"work from the day looked at", "known", program(arbeid(func(a *kategori.Arbeidsforhold) { a.Fra = d("2025-04-01") })), strings.Replace(skjoenn, "2025-03-03", "2025-04-01", 1)},
		{"work from the day after", "not yet", program(arbeid(func(a *kategori.Arbeidsforhold) { a.Fra = d("2025-04-02") })), ingenting},
		{"work through the day looked at", "its last day", program(arbeid(func(a *kategori.Arbeidsforhold) { a.Til = d("2025-04-01") })), skjoenn},
		{"work that ended the day before", "it is over", program(arbeid(func(a *kategori.Arbeidsforhold) { a.Til = d("2025-03-31") })), ingenting},
		{"work without a first day", "it cannot be told", program(arbeid(func(a *kategori.Arbeidsforhold) { a.Fra = 0 })), ingenting},
		{"no collective protection", "§ 37 c is about § 34", program(endret(func(k *avslutning.KollektivGrunnlag) { k.Kollektiv = lov.Nei })), ingenting},
		{"collective protection not known", "it cannot be told", program(endret(func(k *avslutning.KollektivGrunnlag) { k.Kollektiv = lov.Ukjent })), ingenting},
		{"no videregående", "the group with videregående", program(endret(func(k *avslutning.KollektivGrunnlag) { k.HarVideregaaende = lov.Nei })), ingenting},
		{"start not known", "it cannot be told", program(endret(func(k *avslutning.KollektivGrunnlag) { k.Startdato = 0 })), ingenting},
		{"deltakelse refused", "no programme", program(func(g *avslutning.RegelmotorGrunnlag) { g.Vedtak[0].Resultat = vedtak.Avslag }), ingenting},
		{"introduksjonsloven", "§ 37 c is of integreringsloven", program(etter(lov.Introduksjonsloven, "2025-04-01")), ingenting},
		{"30 June 2024", "the day before", program(etter(0, "2024-06-30")), foer},
		{"1 July 2024", "the first day", program(etter(0, "2024-07-01")), skjoenn},
		{"31 December 2025", "the last day", program(etter(0, "2025-12-31")), skjoenn},
		{"1 January 2026", "the day after: never the neighbour's rule", program(etter(0, "2026-01-01")), etterpaa},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			s := kjoer(norge(standard), &r.g)
			assert.Equal(t, "ingen", s.gjeldende(), "no end is invented")
			var fikk []string
			for _, l := range linjer(&s.spor) {
				if strings.Contains(l, "/37c/") {
					fikk = append(fikk, l)
				}
			}
			assert.Equal(t, r.vil, strings.Join(fikk, "\n"), r.fordi)
		})
	}
	g := program(arbeidet(37_500_000, "2025-03-10"))
	s := kjoer(norge(standard), &g)
	antall := 0
	for st, ff := range s.spor.Alle() {
		if st.Utfall == lov.Skjoenn {
			antall++
			assert.Contains(t, st.Setning(ff, lov.Bokmaal), "skal kommunen avslutte programmet")
		}
	}
	assert.Equal(t, 2, antall, "each post by itself")
	g = program(arbeidet(37_500_000, "2025-03-10"), etter(0, "2026-01-01"))
	assert.Equal(t, 1, strings.Count(strings.Join(linjer(&kjoer(norge(standard), &g).spor), "\n"), "/37c/"), "that there was no provision is said once")
	g = program(avsluttet(avslutning.Annet, "2025-03-20", ""))
	assert.NotContains(t, strings.Join(linjer(&kjoer(norge(standard), &g).spor), "\n"), "/37c/", "the programme has ended")
}
