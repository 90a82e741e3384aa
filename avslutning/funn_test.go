package avslutning_test

import (
	"cmp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/tiltak"
	"github.com/nirregler/integrering/vedtak"
)

func TestFunn(t *testing.T) {
	timer := func(k avslutning.Kode, n int64) hendelse {
		return rad(avslutning.Avslutning{Rekke: lov.Rekke{ID: "a"}, Kode: k, Dato: d("2026-06-01"), RegistrertAv: avslutning.Kommune, TimerPerUke: lov.TimerAv(n)})
	}
	sluttdato := func(dag string) hendelse {
		return func(g *avslutning.RegelmotorGrunnlag) { g.Vedtak[0].Sluttdato = d(dag) }
	}
	e2 := func(per string, hh ...hendelse) avslutning.RegelmotorGrunnlag { // with the last day of the vedtak, so that it does not run past the end
		return e2(per, append([]hendelse{sluttdato("2026-02-28")}, hh...)...)
	}
	permisjon := func(fra, til string) hendelse {
		return vedtakOm(vedtak.Vedtak{Rekke: lov.Rekke{ID: "p"}, Type: vedtak.Permisjon, Vedtaksdato: d("2026-03-01"), Startdato: d(fra), Sluttdato: d(til)})
	}
	endret := func(f func(*vedtak.Vedtak)) hendelse {
		return func(g *avslutning.RegelmotorGrunnlag) { f(&g.Vedtak[len(g.Vedtak)-1]) }
	}
	helse := avsluttet(avslutning.Helse, "2026-06-01", "")
	med := func(tt ...tiltak.Tiltak) []tiltak.Tiltak { return tt }
	// kollektivt is a programme under § 37 c from 1 September 2025, by the law of the day.
	kollektivt := func(per string, hh ...hendelse) avslutning.RegelmotorGrunnlag {
		return uten(per, append([]hendelse{
			deltakelse("2025-08-15", "2025-09-01", ""), sluttdato("2025-09-01"), maal("2025-08-15"), frist("2026-03-01"), etter(0, per),
			func(g *avslutning.RegelmotorGrunnlag) {
				g.Kollektiv = avslutning.KollektivGrunnlag{Startdato: d("2025-09-01"), Kollektiv: lov.Ja, HarVideregaaende: lov.Ja}
			},
		}, hh...)...)
	}
	gitt := map[string]bool{}
	for _, r := range []struct {
		navn, fordi string
		les         lesemaate
		g           avslutning.RegelmotorGrunnlag
		tiltak      []tiltak.Tiltak
		vil         []string
	}{
		{"a running programme", "nothing to say", standard, e2("2026-07-01"), nil, nil},
		{"ended as it should be", "nothing to say", standard, e2("2026-07-01", helse), nil, nil},

		{"V7, E61", "the day after the frist: NIR refuses", standard, e2("2027-03-15", avsluttet(avslutning.Helse, "2027-02-03", "")), nil, []string{"avslutning-etter-fristen /avslutninger/0/dato a-helse"}},
		{"on the frist", "inside", standard, e2("2027-03-15", avsluttet(avslutning.Helse, "2027-02-02", "")), nil, nil},
		{"after a frist that is not known", "it cannot be told", standard, e2("2027-03-15", avsluttet(avslutning.Helse, "2027-02-03", ""), func(g *avslutning.RegelmotorGrunnlag) { g.Frist = ukjent("fravaer") }), nil, nil},
		{"after the frist, deleted", "it is not registered any more", standard, e2("2027-02-01", rad(avslutning.Avslutning{Kode: avslutning.Helse, Dato: d("2027-02-03"), Slettet: true})), nil, nil},
		{"after the frist, the regelmotor's", "not kommunens doing", standard, e2("2027-03-15", lukket(avslutning.Doed, "2027-02-03")), nil, nil},
		{"V8, the day before the start", "before the programme", standard, e2("2026-07-01", avsluttet(avslutning.Helse, "2026-02-01", "")), nil, []string{"avslutning-foer-start /avslutninger/0/dato a-helse"}},
		{"before the start, with tiltak and permisjon in the programme", "said once, of the end", standard, e2("2026-07-01", avsluttet(avslutning.Helse, "2026-02-01", ""), permisjon("2026-03-02", "2026-03-06")), med(tiltak.Tiltak{Fra: d("2026-02-02")}), []string{"avslutning-foer-start /avslutninger/0/dato a-helse"}},
		{"died before the start", "the end is right, and the vedtak begins after it", standard, e2("2026-07-01", meldt(kategori.Doed, "2026-02-01", "")), nil, []string{"registrering-etter-avslutning /vedtak/0"}},
		{"on the start", "in the programme", standard, e2("2026-07-01", avsluttet(avslutning.Helse, "2026-02-02", ""), sluttdato("2026-02-02")), nil, nil},
		{"on the start, tiltak after", "V12: the end is in the programme", standard, e2("2026-07-01", avsluttet(avslutning.Helse, "2026-02-02", ""), sluttdato("2026-02-02")), med(tiltak.Tiltak{Fra: d("2026-02-03")}), []string{"registrering-etter-avslutning /tiltak/0"}},
		{"V8, two active", "only one can stand", standard, e2("2026-07-01", helse, avsluttet(avslutning.Annet, "2026-06-02", ""), avsluttet(avslutning.Ukjent, "2026-06-03", "")), nil, []string{"flere-avslutninger /avslutninger"}},
		{"one active, one deleted, one of the regelmotor", "one is kommunens", standard, e2("2026-07-01", helse, rad(avslutning.Avslutning{Kode: avslutning.Helse, Dato: d("2026-06-02"), Slettet: true}), lukket(avslutning.AvvistProgram, "2026-06-05")), nil, nil},
		{"no day", "avslutningsdato is always registered", standard, e2("2026-07-01", avsluttet(avslutning.Helse, "", "")), nil, []string{"avslutning-uten-dato /avslutninger/0/dato a-helse"}},
		{"the regelmotor's, no day", "it has one in NIR", standard, e2("2026-07-01", lukket(avslutning.AvvistProgram, "")), nil, []string{"avslutning-uten-dato /avslutninger/0/dato r-avvist-program"}},

		{"V9, arbeid without hours", "the guide: registrer antall timer pr. uke", standard, e2("2026-07-01", avsluttet(avslutning.Arbeid, "2026-06-01", "")), nil, []string{"arbeid-uten-timer /avslutninger/0/timerPerUke a-arbeid"}},
		{"V9, zero hours", "no work", standard, e2("2026-07-01", timer(avslutning.Arbeid, 0)), nil, []string{"arbeid-timer-per-uke /avslutninger/0/timerPerUke a"}},
		{"a millionth of an hour", "more than nothing", standard, e2("2026-07-01", timer(avslutning.Arbeid, 1)), nil, nil},
		{"37.5 hours", "full time", standard, e2("2026-07-01", timer(avslutning.Arbeid, 37_500_000)), nil, nil},
		{"V9, a millionth more", "above full time", standard, e2("2026-07-01", timer(avslutning.Arbeid, 37_500_001)), nil, []string{"arbeid-timer-per-uke /avslutninger/0/timerPerUke a"}},
		{"arbeid with a wage subsidy, no hours", "the guide asks for none", standard, e2("2026-07-01", avsluttet(avslutning.ArbeidLoennstilskudd, "2026-06-01", "")), nil, nil},
		{"arbeid og fagskole, 40 hours", "above full time", standard, e2("2026-07-01", timer(avslutning.ArbeidOgFagskole, 40_000_000)), nil, []string{"arbeid-timer-per-uke /avslutninger/0/timerPerUke a"}},

		{"no sluttmål", "the guide: vedtak and sluttmål must be there", standard, e2("2026-07-01", utenMaal, helse), nil, []string{"avslutning-uten-vedtak-og-sluttmaal /avslutninger/0 a-helse"}},
		{"no vedtak", "the same", standard, uten("2026-07-01", maal("2026-01-15"), helse), nil, []string{"avslutning-uten-vedtak-og-sluttmaal /avslutninger/0 a-helse"}},
		{"vedtak without its day", "it may be known", standard, e2("2026-07-01", helse, func(g *avslutning.RegelmotorGrunnlag) { g.Vedtak[0].Vedtaksdato = 0 }), nil, nil},
		{"a code of the regelmotor by kommunen", "kommunen cannot choose it", standard, e2("2026-07-01", avsluttet(avslutning.AvvistProgram, "2026-06-01", "")), nil, []string{"avslutningskode-bare-regelmotoren /avslutninger/0/kode a-avvist-program"}},
		{"a code of the regelmotor, no registrar", "it is the regelmotor's", standard, e2("2026-07-01", rad(avslutning.Avslutning{Kode: avslutning.AvvistProgram, Dato: d("2026-06-01")})), nil, nil},
		{"a code of both, no registrar, after the frist", "the regelmotor's may be", standard, e2("2027-03-15", rad(avslutning.Avslutning{Kode: avslutning.Doed, Dato: d("2027-02-03")})), nil, nil},

		{"bortfall the day before § 8 fjerde ledd", "in force from 1 January 2026", standard, uten("2026-07-01", vedtatt(vedtak.BortfallArbeid, "2025-12-31")), nil, []string{"bortfall-uten-hjemmel /vedtak/0 v-bortfall-arbeid"}},
		{"bortfall the first day of § 8 fjerde ledd", "in force from 1 January 2026", standard, uten("2026-07-01", vedtatt(vedtak.BortfallArbeid, "2026-01-01")), nil, nil},
		{"V19, E64", "bortfall when deltakelse exists", standard, e2("2026-07-01", vedtatt(vedtak.BortfallArbeid, "2026-06-01")), nil, []string{"bortfall-etter-deltakelse /vedtak/1 v-bortfall-arbeid"}},
		{"V19, on the same day", "«fra før»", standard, e2("2026-07-01", vedtatt(vedtak.BortfallArbeid, "2026-01-15")), nil, []string{"bortfall-etter-deltakelse /vedtak/1 v-bortfall-arbeid"}},
		{"E63", "deltakelse after bortfall is allowed", standard, e2("2026-07-01", vedtatt(vedtak.BortfallArbeid, "2026-01-14")), nil, nil},
		{"bortfall without its day", "it cannot be told", standard, e2("2026-07-01", vedtatt(vedtak.BortfallArbeid, "")), nil, nil},
		{"bortfall, deltakelse without its day", "it cannot be told", standard, e2("2026-07-01", vedtatt(vedtak.BortfallArbeid, "2026-06-01"), func(g *avslutning.RegelmotorGrunnlag) { g.Vedtak[0].Vedtaksdato = 0 }), nil, nil},
		{"bortfall in norsk", "another ordning", standard, e2("2026-07-01", vedtatt(vedtak.BortfallArbeid, "2026-06-01"), endret(func(v *vedtak.Vedtak) { v.Ordning = vedtak.Norsk })), nil, nil},

		{"V10", "permanent stans without cause", standard, e2("2026-07-01", vedtatt(vedtak.PermanentStans, "2026-06-01")), nil, []string{"permanent-stans-uten-aarsak /avslutninger"}},
		{"permanent stans with cause", "as it should be", standard, e2("2026-07-01", vedtatt(vedtak.PermanentStans, "2026-06-01"), helse), nil, nil},
		{"V26", "moved, neither continued nor ended", standard, e2("2026-07-01", meldt(kategori.Flyttet, "2026-06-01", "0301")), nil, []string{"flyttet-uten-avslutning /avslutninger"}},
		{"moved, kommunen says so", "it is ended", standard, e2("2026-07-01", meldt(kategori.Flyttet, "2026-06-01", "0301"), avsluttet(avslutning.Flyttet, "2026-06-01", "")), nil, nil},
		{"moved, continued, T65 avsluttet", "it is continued", t65, e2("2026-07-01", meldt(kategori.Flyttet, "2026-06-01", "0301"), deltakelse("2026-06-10", "2026-06-15", "0301"), endret(func(v *vedtak.Vedtak) { v.IkkeGjeldende = true })), nil, nil},
		{"two years, no sluttmål", "the guide: register the sluttmål", standard, e2("2027-12-01", utenMaal), nil, []string{"utgaatt-uten-sluttmaal /sluttmaal"}},
		{"a row on the two years, sluttmål all the same", "NIR does not close with both (T40): what it holds differs", standard, e2("2026-07-01", lukket(avslutning.UtgaattOppstartsfrist, "2026-06-01")), nil, []string{"utgaatt-med-sluttmaal /avslutninger/0/kode r-utgaatt-oppstartsfrist"}},
		{"a row on the two years, sluttmål without its day", "it is in the document", standard, e2("2026-07-01", lukket(avslutning.UtgaattOppstartsfrist, "2026-06-01"), func(g *avslutning.RegelmotorGrunnlag) { g.Sluttmaal[0].Fra = 0 }), nil, []string{"utgaatt-med-sluttmaal /avslutninger/0/kode r-utgaatt-oppstartsfrist"}},
		{"two years, registered, no sluttmål", "the guide: register the sluttmål", standard, e2("2027-12-01", lukket(avslutning.UtgaattOppstartsfrist, "2027-11-30"), utenMaal), nil, []string{"utgaatt-uten-sluttmaal /sluttmaal"}},
		{"two years, no vedtak", "it is said of the two years", standard, uten("2027-12-01"), nil, nil},
		{"V25, died before", "another cause than Folkeregisteret", standard, e2("2026-07-01", meldt(kategori.Doed, "2026-05-01", ""), helse), nil, []string{"folkeregisteret-annen-aarsak /avslutninger/0/kode a-helse"}},
		{"V25, emigrated the same day", "another cause", standard, e2("2026-07-01", meldt(kategori.Utvandret, "2026-06-01", ""), helse), nil, []string{"folkeregisteret-annen-aarsak /avslutninger/0/kode a-helse"}},
		{"emigrated the day after", "the programme had ended", standard, e2("2026-07-01", meldt(kategori.Utvandret, "2026-06-02", ""), helse), nil, nil},
		{"emigrated, kommunen says so", "the same cause", standard, e2("2026-07-01", meldt(kategori.Utvandret, "2026-05-20", ""), avsluttet(avslutning.Utvandret, "2026-06-01", "")), nil, nil},
		{"moved, kommunen says helse", "one can do both", standard, e2("2026-07-01", meldt(kategori.Flyttet, "2026-05-20", "0301"), helse), nil, nil},
		{"died, no day", "it cannot be told", standard, e2("2026-07-01", meldt(kategori.Doed, "", ""), helse), nil, nil},

		{"V12, permisjon after the end", "NIR sets it to ikke gjeldende", standard, e2("2026-07-01", helse, permisjon("2026-06-02", "2026-06-05")), nil, []string{"registrering-etter-avslutning /vedtak/1 p"}},
		{"V12, permisjon past the end", "NIR sets it to ikke gjeldende", standard, e2("2026-07-01", helse, permisjon("2026-06-01", "2026-06-02")), nil, []string{"registrering-forbi-avslutning /vedtak/1 p"}},
		{"permisjon to the end", "inside", standard, e2("2026-07-01", helse, permisjon("2026-05-25", "2026-06-01")), nil, nil},
		{"V12, vedtak without sluttdato", "NIR sets it to ikke gjeldende", standard, e2("2026-07-01", helse, permisjon("2026-05-25", "")), nil, []string{"registrering-forbi-avslutning /vedtak/1 p"}},
		{"deltakelse without sluttdato", "it ends with the programme, and nothing of it is lost", standard, e2("2026-07-01", helse, sluttdato("")), nil, nil},
		{"deltakelse past the end", "the same", standard, e2("2026-07-01", helse, sluttdato("2026-12-31")), nil, nil},
		{"a second deltakelse after the end", "V12: after avslutningsdato", standard, e2("2026-07-01", helse, deltakelse("2026-03-01", "2026-06-02", "")), nil, []string{"registrering-etter-avslutning /vedtak/1"}},
		{"deltakelse on norsk after the end", "another ordning", standard, e2("2026-07-01", helse, deltakelse("2026-03-01", "2026-06-02", ""), endret(func(v *vedtak.Vedtak) { v.Ordning = vedtak.Norsk })), nil, nil},
		{"midlertidig stans past the end", "as permisjon", standard, e2("2026-07-01", helse, permisjon("2026-05-25", ""), endret(func(v *vedtak.Vedtak) { v.Type = vedtak.MidlertidigStans })), nil, []string{"registrering-forbi-avslutning /vedtak/1 p"}},
		{"permisjon in norsk", "another ordning", standard, e2("2026-07-01", helse, permisjon("2026-05-25", ""), endret(func(v *vedtak.Vedtak) { v.Ordning = vedtak.Norsk })), nil, nil},
		{"permisjon refused", "nothing was granted", standard, e2("2026-07-01", helse, permisjon("2026-05-25", ""), endret(func(v *vedtak.Vedtak) { v.Resultat = vedtak.Avslag })), nil, nil},
		{"permisjon that NIR has marked", "done already", standard, e2("2026-07-01", helse, permisjon("2026-05-25", ""), endret(func(v *vedtak.Vedtak) { v.IkkeGjeldende = true })), nil, nil},
		{"integreringsplan", "no period", standard, e2("2026-07-01", helse, permisjon("2026-05-25", ""), endret(func(v *vedtak.Vedtak) { v.Type = vedtak.Integreringsplan })), nil, nil},
		{"permisjon past a stans", "the end is not kommunens yet", standard, e2("2026-07-01", vedtatt(vedtak.PermanentStans, "2026-06-01"), permisjon("2026-05-25", "")), nil, []string{"permanent-stans-uten-aarsak /avslutninger"}},
		{"permisjon after a stans", "after the end in any case", standard, e2("2026-07-01", vedtatt(vedtak.PermanentStans, "2026-06-01"), permisjon("2026-06-02", "")), nil, []string{"permanent-stans-uten-aarsak /avslutninger", "registrering-etter-avslutning /vedtak/2 p"}},
		{
			"V12, tiltak", "after, past, inside, open, and marked", standard, e2("2026-07-01", helse), med(
				tiltak.Tiltak{Rekke: lov.Rekke{ID: "t"}, Fra: d("2026-06-02")}, tiltak.Tiltak{Fra: d("2026-05-01"), Til: d("2026-06-02")}, tiltak.Tiltak{Fra: d("2026-05-01"), Til: d("2026-06-01")},
				tiltak.Tiltak{Fra: d("2026-05-01")}, tiltak.Tiltak{Fra: d("2026-06-02"), IkkeGjeldende: true}),
			[]string{"registrering-etter-avslutning /tiltak/0 t", "registrering-forbi-avslutning /tiltak/1"},
		},
		{"tiltak past a stans", "the end is not kommunens yet", standard, e2("2026-07-01", vedtatt(vedtak.PermanentStans, "2026-06-01")), med(tiltak.Tiltak{Fra: d("2026-05-01"), Til: d("2026-06-02")}), []string{"permanent-stans-uten-aarsak /avslutninger"}},

		{"§ 37 c: 30 hours", "andre ledd: work close to full time is to end the programme", standard, kollektivt("2025-12-31", arbeidet(30_000_000, "2025-11-03")), nil, []string{"arbeid-tilnaermet-fulltid /arbeidsforhold/0 j"}},
		{"§ 37 c: a millionth of an hour less", "not close", standard, kollektivt("2025-12-31", arbeidet(29_999_999, "2025-11-03")), nil, nil},
		{"§ 37 c: hours not given", "they may be", standard, kollektivt("2025-12-31", arbeidet(-1, "2025-11-03")), nil, []string{"arbeid-tilnaermet-fulltid /arbeidsforhold/0 j"}},
		{"§ 37 c: the second of two posts", "each by itself", standard, kollektivt("2025-12-31", arbeidet(20_000_000, "2025-11-03"), arbeidet(37_500_000, "2025-12-01")), nil, []string{"arbeid-tilnaermet-fulltid /arbeidsforhold/1 j"}},
		{"§ 37 c, from 2026", "not carried on", standard, kollektivt("2026-01-01", arbeidet(37_500_000, "2025-11-03")), nil, nil},
		{"§ 37 c, ended", "kommunen has done so", standard, kollektivt("2025-12-31", arbeidet(37_500_000, "2025-11-03"), avsluttet(avslutning.Annet, "2025-12-01", "")), nil, nil},
		{"§ 37 c, it cannot be told whether it has ended", "it may have", standard, kollektivt("2025-12-31", arbeidet(37_500_000, "2025-11-03"), avsluttet(avslutning.Annet, "", "")), nil, []string{"avslutning-uten-dato /avslutninger/0/dato a-annet"}},

		{"V19 in 2025", "§ 8 fjerde ledd is from 2026", standard, e2("2026-07-01", vedtatt(vedtak.BortfallArbeid, "2026-06-01"), etter(0, "2025-12-31")), nil, nil},
		{"V19 on the first day", "§ 8 fjerde ledd", standard, e2("2026-07-01", vedtatt(vedtak.BortfallArbeid, "2026-06-01"), etter(0, "2026-01-01")), nil, []string{"bortfall-etter-deltakelse /vedtak/1 v-bortfall-arbeid"}},
		{"V19, introduksjonsloven", "that act has no bortfall", standard, e2("2026-07-01", vedtatt(vedtak.BortfallArbeid, "2026-06-01"), etter(lov.Introduksjonsloven, "2026-07-01")), nil, []string{"bortfall-uten-hjemmel /vedtak/1 v-bortfall-arbeid"}},
		{"introduksjonsloven, no sluttmål", "none is registered under that act", standard, e2("2026-07-01", func(g *avslutning.RegelmotorGrunnlag) { g.Sluttmaal = nil }, helse, etter(lov.Introduksjonsloven, "2026-07-01")), nil, nil},
		{"introduksjonsloven, arbeid without hours", "the guide of that time: timer per veke", standard, e2("2026-07-01", avsluttet(avslutning.Arbeid, "2026-06-01", ""), etter(lov.Introduksjonsloven, "2018-07-01")), nil, []string{"arbeid-uten-timer /avslutninger/0/timerPerUke a-arbeid"}},
		{"introduksjonsloven, a registered «utgått oppstartsfrist»", "it is not for want of a sluttmål", standard, e2("2026-07-01", lukket(avslutning.UtgaattOppstartsfrist, "2026-06-01"), etter(lov.Introduksjonsloven, "2018-07-01")), nil, nil},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			rr := norge(r.les)
			s := kjoer(rr, &r.g)
			foerst := lov.NyttFunn(&avslutning.FunnFlere, lov.Til("annet"), "")
			funn := rr.Funn([]lov.Funn{foerst}, &avslutning.FunnGrunnlag{Regelmotor: &r.g, Startdato: cmp.Or(r.g.Kollektiv.Startdato, d("2026-02-02")), Tiltak: r.tiltak}, &s.Avsluttet)
			require.Equal(t, foerst, funn[0], "what was found before stands")
			var fikk []string
			for _, f := range funn[1:] {
				gitt[f.Kode.Kode] = true
				fikk = append(fikk, strings.TrimSpace(f.Kode.Kode+" "+f.Sti.String()+" "+f.ID))
				for _, sp := range alleSpraak {
					assert.NotContains(t, f.Melding(sp)+f.Forslag(sp), "–", f.Kode.Kode)
				}
			}
			assert.Equal(t, r.vil, fikk, r.fordi)
		})
	}
	for _, k := range avslutning.Funnkoder {
		assert.True(t, gitt[k.Kode], "no row gives %s", k.Kode)
	}
}

// What NIR refuses is a fault, what it closes or warns of a warning.
func TestAlvor(t *testing.T) {
	for _, k := range avslutning.Funnkoder {
		switch k.VilSkje {
		case lov.NIRAvviser, lov.Lovstridig:
			assert.Equal(t, lov.Feil, k.Alvor, k.Kode)
		case lov.NIRLukker, lov.Rapporteres:
			assert.Equal(t, lov.Advarsel, k.Alvor, k.Kode)
		default:
			assert.NotEqual(t, lov.Feil, k.Alvor, k.Kode)
		}
	}
}

func TestMeldinger(t *testing.T) {
	melding := func(g avslutning.RegelmotorGrunnlag) *lov.Funn {
		s := kjoer(norge(standard), &g)
		funn := norge(standard).Funn(nil, &avslutning.FunnGrunnlag{Regelmotor: &g, Startdato: d("2026-02-02")}, &s.Avsluttet)
		require.NotEmpty(t, funn)
		return &funn[0]
	}
	f := melding(e2("2027-03-15", avsluttet(avslutning.Arbeid, "2027-02-10", "")))
	assert.Equal(t, "Avslutningen er datert 10. februar 2027, etter gjennomføringsfristen 2. februar 2027. NIR tar den ikke imot.", f.Melding(lov.Bokmaal))
	assert.Equal(t, "Register a date on or before the deadline, or an extension if one has been decided.", f.Forslag(lov.Engelsk))
	f = melding(e2("2026-07-01", rad(avslutning.Avslutning{Kode: avslutning.Arbeid, Dato: d("2026-06-01"), RegistrertAv: avslutning.Kommune, TimerPerUke: lov.TimerAv(40_500_000)})))
	assert.Equal(t, "Det er registrert 40,5 timar arbeid per veke. Heiltid er 37,5 timar.", f.Melding(lov.Nynorsk))
	f = melding(e2("2026-07-01", meldt(kategori.Doed, "2026-05-01", ""), avsluttet(avslutning.Helse, "2026-06-01", "")))
	assert.Equal(t, "Avslutningsårsaken er «Helsemessige utfordringer», men Folkeregisteret sier «Død» 1. mai 2026.", f.Melding(lov.Bokmaal))
}
