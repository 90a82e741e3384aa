package fravaer_test

import (
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// Which missing days matter, and from when.
func TestUkjent(t *testing.T) {
	fra := d("2026-06-01")
	uten := func(f fravaer.Type) hendelse { return borte(f, "2026-06-01", "") }
	vt := vedtatt
	til := func(s string) []fravaer.Ukjent { return []fravaer.Ukjent{{Sti: lov.I("fravaer", 0, s), Fra: fra}} }
	for _, r := range []struct {
		navn, fordi string
		velg        func(*fravaer.Regler)
		hva         hendelse
		vil         []fravaer.Ukjent
	}{
		{"sykdom", "§ 10: dagene kommer i tillegg", ingenting, uten(fravaer.EgenSykdom), til("til")},
		{"barns sykdom", "§ 10", ingenting, uten(fravaer.BarnsSykdom), til("til")},
		{"fri", "§ 19", ingenting, uten(fravaer.Ammefri), til("til")},
		{"ferie", "T12: ferie fjerner dager", ingenting, uten(fravaer.Ferie), til("til")},
		{"religiøs høytid", "T12", ingenting, uten(fravaer.ReligioesHoeytid), til("til")},
		{"ugyldig", "verken teller eller fjerner", ingenting, uten(fravaer.Ugyldig), nil},
		{"etter fødselspermisjon", "T13: legges ikke til", ingenting, uten(fravaer.EtterFoedselspermisjon), nil},
		{"etter fødselspermisjon, alltid", "T13 alltid", t13, uten(fravaer.EtterFoedselspermisjon), til("til")},
		{
			"uten første dag", "en dag som mangler, kan være hvilken som helst", ingenting, syk("", "2026-06-05"),
			[]fravaer.Ukjent{{Sti: lov.I("fravaer", 0, "fra")}},
		},
		{
			"permisjon uten slutt", "§ 19", ingenting, perm(vedtak.Omsorg, "2026-06-01", ""),
			[]fravaer.Ukjent{{Sti: lov.I("vedtak", 0, "sluttdato"), Fra: fra}},
		},
		{
			"permisjon uten start", "§ 19", ingenting, perm(vedtak.Omsorg, "", "2026-06-05"),
			[]fravaer.Ukjent{{Sti: lov.I("vedtak", 0, "startdato")}},
		},
		{
			"stans uten slutt", "T14", ingenting, stans("2026-06-01", ""),
			[]fravaer.Ukjent{{Sti: lov.I("vedtak", 0, "sluttdato"), Fra: fra, Stans: true}},
		},
		{"stans uten start", "T14", ingenting, stans("", "2026-06-05"), []fravaer.Ukjent{{Sti: lov.I("vedtak", 0, "startdato"), Stans: true}}},
		{"avslått permisjon", "et avslag gir ikke fravær", ingenting, vt(vedtak.Vedtak{Type: vedtak.Permisjon, Resultat: vedtak.Avslag, Startdato: fra}), nil},
		{"permisjon fra norsk", "en annen ordning", ingenting, vt(vedtak.Vedtak{Type: vedtak.Permisjon, Ordning: vedtak.Norsk, Startdato: fra}), nil},
		{"permisjon som ikke gjelder", "vedtaket er satt ut av kraft", ingenting, vt(vedtak.Vedtak{Type: vedtak.Permisjon, IkkeGjeldende: true, Startdato: fra}), nil},
		{"deltakelse uten slutt", "ikke fravær", ingenting, vt(vedtak.Vedtak{Type: vedtak.Deltakelse, Startdato: fra}), nil},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			u := legg(r.velg, r.hva)
			if r.vil == nil {
				assert.Empty(t, u.Ukjent)
			} else {
				assert.Equal(t, r.vil, u.Ukjent, r.fordi)
			}
			assert.Zero(t, u.Timer(u.Start(), d("2028-02-02")), "en registrering uten slutt er ikke telt")
		})
	}
}

// The open points whose question a registration reaches.
func TestTolkninger(t *testing.T) {
	alle := []lov.Tolkning{7, 12, 13, 16, 62}
	for _, r := range []struct {
		navn, fordi string
		hva         []hendelse
		vil         []lov.Tolkning
	}{
		{"hele dager", "ingen åpne spørsmål", []hendelse{syk("2026-06-01", "2026-06-05")}, nil},
		{"timer", "T07", []hendelse{timer(fravaer.EgenSykdom, "2026-06-01", "2026-06-05", "5")}, []lov.Tolkning{7}},
		{"dager", "T07 gjelder timer", []hendelse{dager(fravaer.EgenSykdom, "2026-06-01", "2026-06-05", "2.5")}, nil},
		{"ferie alene", "T12 gjelder ferie ved siden av annet fravær", []hendelse{borte(fravaer.Ferie, "2026-06-01", "2026-06-05")}, nil},
		{"ferie og sykdom hver for seg", "T12", []hendelse{syk("2026-06-01", "2026-06-05"), borte(fravaer.Ferie, "2026-06-08", "2026-06-08")}, nil},
		{"ferie og sykdom sammen", "T12", []hendelse{syk("2026-06-01", "2026-06-05"), borte(fravaer.Ferie, "2026-06-05", "2026-06-08")}, []lov.Tolkning{12}},
		{"ferie og sykdom i en helg", "en helg er aldri talt", []hendelse{syk("2026-06-05", "2026-06-06"), borte(fravaer.Ferie, "2026-06-06", "2026-06-07")}, nil},
		{"ferie og sykdom i timer", "T12", []hendelse{timer(fravaer.EgenSykdom, "2026-06-01", "2026-06-01", "5"), borte(fravaer.Ferie, "2026-06-01", "2026-06-01")}, []lov.Tolkning{7, 12}},
		{"ferie og null timer", "ingen timer er fravær, så ferien fjerner ingenting", []hendelse{timer(fravaer.EgenSykdom, "2026-06-01", "2026-06-01", "0"), borte(fravaer.Ferie, "2026-06-01", "2026-06-01")}, []lov.Tolkning{7}},
		{"ferie i permisjon", "T12", []hendelse{perm(vedtak.Omsorg, "2026-06-01", "2026-06-05"), borte(fravaer.ReligioesHoeytid, "2026-06-01", "2026-06-01")}, []lov.Tolkning{12}},
		{"ferie og ugyldig", "ugyldig teller uansett ikke", []hendelse{borte(fravaer.Ugyldig, "2026-06-01", "2026-06-05"), borte(fravaer.Ferie, "2026-06-01", "2026-06-01")}, nil},
		{"etter fødselspermisjon", "T13", []hendelse{borte(fravaer.EtterFoedselspermisjon, "2026-01-30", "2026-02-02")}, []lov.Tolkning{13}},
		{"etter fødselspermisjon uten siste dag", "T13 avgjør om dagen mangler", []hendelse{borte(fravaer.EtterFoedselspermisjon, "2026-06-01", "")}, []lov.Tolkning{13}},
		{"sykdom uten siste dag", "T13 gjelder bare fravær etter fødselspermisjon", []hendelse{syk("2026-06-01", "")}, nil},
		{"etter fødselspermisjon før start", "før programmet er spørsmålet ikke stilt", []hendelse{borte(fravaer.EtterFoedselspermisjon, "2026-01-26", "2026-01-30")}, nil},
		{"fri før 2026", "T16", []hendelse{foer2026, i2025, borte(fravaer.Ammefri, "2025-12-31", "2025-12-31")}, []lov.Tolkning{16}},
		{"fri fra 2026", "T16 gjelder fri før 2026", []hendelse{foer2026, i2025, borte(fravaer.Ammefri, "2026-01-01", "2026-01-05")}, nil},
		{"fri før 2026 etter lovdatoen", "T15 lovdato", []hendelse{i2025, borte(fravaer.Ammefri, "2025-12-31", "2025-12-31")}, nil},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			u := legg(ingenting, r.hva...)
			var fikk []lov.Tolkning
			for _, nr := range alle {
				if u.Tolkninger.Har(nr) {
					fikk = append(fikk, nr)
				}
			}
			assert.Equal(t, r.vil, fikk, r.fordi)
		})
	}
}

func TestMaidager(t *testing.T) {
	for _, r := range []struct {
		navn, fordi string
		hva         hendelse
		vil         bool
	}{
		{"fredag 1. mai", "T04 avgjør dagen", syk("2026-04-30", "2026-05-02"), true},
		{"timer over 1. mai", "T04 avgjør hvor mange dager timene spres på", timer(fravaer.EgenSykdom, "2026-04-30", "2026-05-04", "5"), true},
		{"permisjon over 1. mai", "T04", perm(vedtak.Omsorg, "2026-05-01", "2026-05-01"), true},
		{"stans over 1. mai", "T04 og T14", stans("2026-05-01", "2026-05-01"), true},
		{"søndag 17. mai", "en søndag er fridag uansett", syk("2026-05-16", "2026-05-18"), false},
		{"17. mai som er 2. pinsedag", "2. pinsedag er fridag uansett", syk("2027-05-14", "2027-05-18"), false},
		{"en annen fridag", "T04 gjelder 1. og 17. mai", syk("2026-12-24", "2026-12-28"), false},
		{"ferie over 1. mai", "ferie teller aldri", borte(fravaer.Ferie, "2026-04-30", "2026-05-02"), false},
	} {
		require.NotEmpty(t, r.fordi)
		assert.Equal(t, r.vil, legg(ingenting, r.hva).Maidager(), r.navn)
	}
	fraMai := func(g *fravaer.Grunnlag) { g.Startdato = d("2026-05-04") }
	assert.True(t, legg(ingenting, fraMai, timer(fravaer.EgenSykdom, "2026-04-30", "2026-05-08", "30")).Maidager(), "timene er spredt også på dagene før start, og T04 avgjør om 1. mai er en av dem")
	assert.False(t, legg(ingenting, fraMai, syk("2026-04-30", "2026-05-08")).Maidager(), "hele dager før start er ikke fravær fra programmet")
	assert.False(t, legg(ingenting, fraMai, timer(fravaer.EgenSykdom, "2026-05-02", "2026-05-08", "30")).Maidager(), "ingen maidag i perioden")
	foerMai := func(g *fravaer.Grunnlag) { g.Startdato = d("2026-04-30") }
	assert.False(t, legg(ingenting, foerMai, timer(fravaer.EgenSykdom, "2026-04-28", "2026-04-30", "10")).Maidager(), "dagen etter start er ikke i perioden")
}

func TestUtleggMengder(t *testing.T) {
	u := legg(ingenting,
		syk("2026-06-01", "2026-06-05"),
		timer(fravaer.EgenSykdom, "2026-06-08", "2026-06-09", "6"),
		borte(fravaer.EtterFoedselspermisjon, "2026-06-05", "2026-06-09"),
		borte(fravaer.Ferie, "2026-06-03", "2026-06-03"),
		perm(vedtak.Omsorg, "2026-06-09", "2026-06-12"),
		stans("2026-06-03", "2026-06-04"),
	)
	dag := u.Virkedag()
	fom, tom := d("2026-06-01"), d("2026-06-12")
	assert.Equal(t, d("2026-02-02"), u.Start())
	assert.Equal(t, calendar.Fridager, u.Kalender())
	assert.Equal(t, int64(7_500_000), dag)
	assert.True(t, u.HarDeltid())
	assert.Equal(t, tom, u.Siste())

	// 1., 2., 4., 5. June in full, 3 is ferie, 8 half (3 h), 9–12 permisjon.
	assert.Equal(t, 8*dag+3_000_000, u.Timer(fom, tom))
	assert.Equal(t, 4*dag+6_000_000, u.TimerUtenPermisjon(fom, tom), "uten permisjonen er 9. juni 3 timer")
	for _, fra := range []date.Date{fom, u.Start()} {
		dager, virkedager := u.Uansett(fra, u.Siste(), true, false)
		assert.Zero(t, dager, "permisjonen er registrert i virkedager")
		assert.Equal(t, 4, virkedager, "T17: permisjonen alene")
	}
	assert.Equal(t, 3, u.EtterFoedsel(fom, tom), "5., 8. og 9. juni")
	assert.Equal(t, 2, u.Stans(fom, tom), "stans er telt også på en feriedag")
	assert.Equal(t, dag, u.Timer(d("2026-06-01"), d("2026-06-01")))
	assert.Equal(t, int64(0), u.Timer(d("2026-06-03"), d("2026-06-03")), "ferien fjerner dagen")
	assert.Equal(t, int64(0), u.Timer(tom, fom), "ingen dager")
	assert.Equal(t, int64(0), u.Timer(tom+1, tom+1000))
	assert.Equal(t, u.Timer(fom, tom), u.Timer(d("2020-01-01"), d("2090-01-01")), "bare det som er lagt ut")
	assert.Zero(t, u.Timer(d("2020-01-01"), d("2026-02-01")), "før ankeret")
	assert.Equal(t, int64(42), u.LagtTil(fom, tom, 42, true, true), "T13: ingenting legges til")
}

// A period that ends before it begins, or before the anchor, is no absence, whatever else is laid out.
func TestIngenDager(t *testing.T) {
	u := legg(ingenting, syk("2026-06-01", "2026-06-01"), syk("2026-06-10", "2026-06-05"), perm(vedtak.Omsorg, "2026-06-10", "2026-06-05"), stans("2026-06-10", "2026-06-05"),
		stans("2026-01-05", "2026-01-09"), borte(fravaer.Ferie, "2026-06-10", "2026-06-05"))
	assert.Equal(t, u.Virkedag(), u.Timer(u.Start(), d("2028-02-02")))
	assert.Zero(t, u.Stans(d("2026-01-01"), d("2028-02-02")))
}

// What is not registered is not there.
func TestTomtUtlegg(t *testing.T) {
	for _, u := range []*fravaer.Utlegg{legg(ingenting), legg(ingenting, syk("2026-06-01", "2026-06-05"))} {
		dager, virkedager := u.Uansett(u.Start(), d("2028-02-02"), true, false)
		assert.Zero(t, dager+virkedager)
		assert.Zero(t, u.Stans(u.Start(), d("2028-02-02")))
		assert.Zero(t, u.EtterFoedsel(u.Start(), d("2028-02-02")))
		assert.False(t, u.HarDeltid())
	}
	tomt := legg(ingenting)
	assert.True(t, tomt.Tom())
	assert.Equal(t, tomt.Start()-1, tomt.Siste())
	assert.False(t, legg(ingenting, syk("2026-06-01", "2026-06-05")).Tom())
	assert.True(t, legg(ingenting, syk("2026-01-05", "2026-01-09")).Tom(), "alt ligger før start")
}

// Absence that fills its days is whole days, however it is registered.
func TestHarDeltid(t *testing.T) {
	for _, r := range []struct {
		navn, fordi string
		hva         hendelse
		vil         bool
	}{
		{"hele dager", "T07: hver virkedag", syk("2026-06-01", "2026-06-03"), false},
		{"alle timene", "3 · 7,5 = 22,5", timer(fravaer.EgenSykdom, "2026-06-01", "2026-06-03", "22.5"), false},
		{"nesten alle timene", "22,499999 er mindre enn 22,5", timer(fravaer.EgenSykdom, "2026-06-01", "2026-06-03", "22.499999"), true},
		{"alle dagene", "3 av 3", dager(fravaer.EgenSykdom, "2026-06-01", "2026-06-03", "3"), false},
		{"nesten alle dagene", "2,999999 av 3", dager(fravaer.EgenSykdom, "2026-06-01", "2026-06-03", "2.999999"), true},
	} {
		require.NotEmpty(t, r.fordi)
		assert.Equal(t, r.vil, legg(ingenting, r.hva).HarDeltid(), r.navn)
	}
}

// A reused Utlegg allocates nothing: not for hours, nor for the caps.
func TestIngenAllokering(t *testing.T) {
	r := fravaer.Norge()
	r.BareInnenfor = true
	g := fravaer.Grunnlag{Lovdato: d("2026-07-01"), Startdato: d("2026-02-02")}
	for _, h := range []hendelse{
		ettBarn, sykeBarn("2026-06-01", "2026-06-15"), timer(fravaer.EgenSykdom, "2026-09-07", "2026-09-11", "20"), perm(vedtak.Velferd, "2026-10-05", "2026-10-23"),
	} {
		h(&g)
	}
	var u fravaer.Utlegg
	tom := d("2028-02-02")
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		r.Legg(&u, &g)
		u.Redegjoer(tom, nil)
	}))
}

// Fravær etter endt fødselspermisjon is added beside what is added anyway, each date once.
func TestLagtTil(t *testing.T) {
	u := legg(t13,
		syk("2026-06-01", "2026-06-02"),
		timer(fravaer.EgenSykdom, "2026-06-03", "2026-06-03", "3"),
		perm(vedtak.Omsorg, "2026-06-04", "2026-06-04"),
		borte(fravaer.EtterFoedselspermisjon, "2026-06-02", "2026-06-08"),
		borte(fravaer.Ferie, "2026-06-08", "2026-06-08"),
	)
	dag := u.Virkedag()
	fom, tom := d("2026-06-01"), d("2026-06-30")
	for _, r := range []struct {
		navn, fordi string
		fikk, vil   int64
	}{
		{"alt er lagt til", "1.–5. juni, én gang hver", u.LagtTil(fom, tom, u.Timer(fom, tom), true, true), 5 * dag},
		{"bare utenfor terskelen", "2.–5. juni", u.LagtTil(fom, tom, 0, false, true), 4 * dag},
		{"uten permisjonen", "4. juni er da lagt til som fravær etter permisjonen", u.LagtTil(fom, tom, u.TimerUtenPermisjon(fom, tom), true, false), 5 * dag},
	} {
		require.NotEmpty(t, r.fordi)
		assert.Equal(t, r.vil, r.fikk, "%s: %s", r.navn, r.fordi)
	}
	aldri := legg(func(r *fravaer.Regler) { r.EtterFoedsel = fravaer.EtterFoedselAldri }, borte(fravaer.EtterFoedselspermisjon, "2026-06-02", "2026-06-08"))
	assert.Zero(t, aldri.LagtTil(fom, tom, 0, false, true))
	assert.True(t, aldri.Tolkninger.Har(13))
}

func TestHarPermisjonOgStans(t *testing.T) {
	for _, r := range []struct {
		navn             string
		hva              []hendelse
		permisjon, stans bool
	}{
		{"ingenting", nil, false, false},
		{"sykdom", []hendelse{syk("2026-06-01", "2026-06-02")}, false, false},
		{"permisjon", []hendelse{perm(vedtak.Omsorg, "2026-06-03", "2026-06-03")}, true, false},
		{"permisjon før start", []hendelse{perm(vedtak.Omsorg, "2026-01-05", "2026-02-01")}, false, false},
		{"stans", []hendelse{stans("2027-06-03", "2027-06-03")}, false, true},
		{"stans som slutter før start", []hendelse{stans("2026-01-05", "2026-02-01")}, false, false},
		{"begge", []hendelse{stans("2027-06-03", "2027-06-03"), perm(vedtak.Omsorg, "2026-06-03", "2026-06-03")}, true, true},
	} {
		u := legg(ingenting, r.hva...)
		assert.Equal(t, r.permisjon, u.HarPermisjon(), r.navn)
		assert.Equal(t, r.stans, u.HarStans(), r.navn)
	}
}

// Days outside the calendar give nothing and stop nothing: the reader lets none through, a Go program may.
func TestUtenforKalenderen(t *testing.T) {
	for _, r := range []struct {
		navn                   string
		start, fra, til, siste date.Date
	}{
		{"start før kalenderen", calendar.FirstDay - 1, calendar.FirstDay, calendar.FirstDay + 10, calendar.FirstDay - 2},
		{"slutt etter kalenderen", d("2026-02-02"), d("2026-06-01"), calendar.LastDay + 1, d("2026-02-01")},
		{"alt etter kalenderen", calendar.LastDay + 1, calendar.LastDay + 1, calendar.LastDay + 2, calendar.LastDay},
		{"ingen start", 0, d("2026-06-01"), d("2026-06-05"), -1},
		{"bakvendt", d("2026-02-02"), d("2026-06-05"), d("2026-06-01"), d("2026-06-01")},
	} {
		t.Run(r.navn, func(t *testing.T) {
			regler := fravaer.Norge()
			regler.BareInnenfor = true
			g := fravaer.Grunnlag{
				Lovdato: d("2026-07-01"), Startdato: r.start,
				Fravaer: []fravaer.Fravaer{
					{Type: fravaer.EgenSykdom, Fra: r.fra, Til: r.til}, {Type: fravaer.BarnsSykdom, Fra: r.fra, Til: r.til, Timer: lov.TimerAv(50_000_000)},
				},
				Vedtak: []vedtak.Vedtak{{Type: vedtak.Permisjon, Permisjonstype: vedtak.Velferd, Startdato: r.fra, Sluttdato: r.til}},
			}
			var u fravaer.Utlegg
			regler.Legg(&u, &g)
			assert.Zero(t, u.Timer(r.start, r.start+5000))
			assert.Equal(t, r.siste, u.Siste())
			u.Redegjoer(r.start+5000, new(lov.Spor))
			require.Len(t, u.Registreringer, 3)
			for _, reg := range u.Registreringer {
				assert.Zero(t, reg.Talt)
			}
		})
	}
}

// The calendar's own first and last day are in it. 1 January 1900 is nyttårsdag; 31 December 2200 is a Wednesday.
func TestKalenderensEnder(t *testing.T) {
	r := fravaer.Norge()
	var u fravaer.Utlegg
	for _, p := range []struct {
		start, til date.Date
		vil        int64
	}{
		{calendar.FirstDay, calendar.FirstDay + 1, 1},
		{calendar.LastDay - 1, calendar.LastDay, 2},
	} {
		r.Legg(&u, &fravaer.Grunnlag{Lovdato: d("2026-07-01"), Startdato: p.start, Fravaer: []fravaer.Fravaer{{Type: fravaer.EgenSykdom, Fra: p.start, Til: p.til}}})
		assert.Equal(t, p.vil*r.Virkedag, u.Timer(p.start, p.til))
		assert.Equal(t, p.til, u.Siste())
	}
}

func TestVirkningTekst(t *testing.T) {
	sett := map[string]bool{}
	for v := fravaer.IngenVirkning; v <= fravaer.UtenforTerskel; v++ {
		assert.NotEmpty(t, v.String())
		assert.False(t, sett[v.String()])
		sett[v.String()] = true
	}
	assert.Empty(t, (fravaer.UtenforTerskel + 1).String())
}
