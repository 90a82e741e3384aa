package kategori_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// The last day for a vedtak, and what it counts from.
func TestToAar(t *testing.T) {
	const ukjent = lov.Ukjent
	for _, s := range []struct {
		navn, fordi   string
		les           lesemaate
		g             kategori.Grunnlag
		ledd          int
		fra, sisteDag string
		utfall        lov.Utfall
		mangler       []string
	}{
		{"settled 2025-12-01 by agreement", "kontrakt: botid 2027-11-30; § 8 første ledd tredje punktum", standard, person("2026-07-01"), 1, "2025-12-01", "2027-11-30", lov.Oppfylt, nil},
		{"E67: settled 2025-02-14 without agreement", "NIR shows 2027-02-14; a vedtak on that day is too late (T25)", standard, person("2026-07-01", bor(bosatt("2025-02-14", nei)), har(kategori.Utl28, "2025-01-02")), 3, "2025-02-14", "2027-02-13", lov.Oppfylt, nil},
		{"settled on 29 February", "the two-year date is 2026-02-28", standard, person("2026-02-02", bor(bosatt("2024-02-29", ja)), har(kategori.Utl28, "2023-10-02")), 1, "2024-02-29", "2026-02-27", lov.Oppfylt, nil},
		{"the day looked at is before the settling", "a frist uses everything in the document", standard, person("2025-11-01"), 1, "2025-12-01", "2027-11-30", lov.Oppfylt, nil},
		{"the day looked at is before the permit", "a frist uses everything in the document", standard, person("2025-09-01"), 1, "2025-12-01", "2027-11-30", lov.Oppfylt, nil},
		{"permit after the settling, both later", "from the day that both hold", standard, person("2025-09-01", har(kategori.Utl28, "2026-01-12")), 1, "2026-01-12", "2028-01-11", lov.Oppfylt, nil},
		{"long after", "the limit stands", standard, person("2030-01-01"), 1, "2025-12-01", "2027-11-30", lov.Oppfylt, nil},
		{"moved", "T25: the first bosetting in any kommune", standard, person("2026-07-01", bor(bodd("2025-12-01", "2026-03-31", ja), bosatt("2026-04-01", ja))), 1, "2025-12-01", "2027-11-30", lov.Oppfylt, nil},
		{"moved without agreement", "T68: then tredje ledd", standard, person("2026-07-01", bor(bodd("2025-12-01", "2026-03-31", ja), bosatt("2026-04-01", nei))), 3, "2025-12-01", "2027-11-30", lov.Oppfylt, nil},
		{"expired", "the limit stands whatever became of the permit", standard, person("2026-07-01", har(kategori.Utl28, "2025-10-02", til("2026-03-31"))), 1, "2025-12-01", "2027-11-30", lov.Oppfylt, nil},
		{"citizen", "the limit stands", standard, person("2026-07-01", statsborger("2026-03-31")), 1, "2025-12-01", "2027-11-30", lov.Oppfylt, nil},
		{"in work", "the limit is what re-entry is held against (§ 8 fjerde ledd)", standard, person("2026-07-01", arbeid("37.5", "2026-01-12", "")), 1, "2025-12-01", "2027-11-30", lov.Oppfylt, nil},
		{"EØS", "no part of the limit", standard, person("2026-07-01", eoes(ja)), 1, "2025-12-01", "2027-11-30", lov.Oppfylt, nil},
		{"EØS not given", "no part of the limit", standard, person("2026-07-01", eoes(ukjent)), 1, "2025-12-01", "2027-11-30", lov.Oppfylt, nil},
		{"avvist", "no part of the limit", standard, person("2026-07-01", fattet(vedtak.Avvist, "2026-01-12", "")), 1, "2025-12-01", "2027-11-30", lov.Oppfylt, nil},
		{"over 55", "§ 8 tredje ledd", standard, person("2026-07-01", foedt("1960-01-01")), 3, "2025-12-01", "2027-11-30", lov.Oppfylt, nil},
		{"family of others", "§ 8 tredje ledd", standard, person("2026-07-01", tillatelser(familieTilAndre("2025-10-02"))), 3, "2025-12-01", "2027-11-30", lov.Oppfylt, nil},
		{"f without agreement", "§ 8 andre ledd: first ledd", standard, person("2026-07-01", tillatelser(familie("2025-10-02")), bor(bosatt("2025-12-01", nei))), 1, "2025-12-01", "2027-11-30", lov.Oppfylt, nil},
		{"lived there before the § 9 permit, by agreement", "§ 8 første ledd tredje punktum: with a § 9 permit", standard, person("2026-07-01", tillatelser(familieTilAndre("2024-01-02"), opphold(kategori.Utl28, "2025-06-02")), bor(bosatt("2024-02-29", ja))), 1, "2025-06-02", "2027-06-01", lov.Oppfylt, nil},
		{"lived there before the § 9 permit, without agreement", "§ 8 tredje ledd andre punktum: any residence", standard, person("2026-07-01", tillatelser(familieTilAndre("2024-01-02"), opphold(kategori.Utl28, "2025-06-02")), bor(bosatt("2024-02-29", nei))), 3, "2024-02-29", "2026-02-27", lov.Oppfylt, nil},
		{"T25 tillatelse", "T25 tillatelse: from the permit or the arrival", t25Tillatelse, person("2026-07-01"), 1, "2025-10-02", "2027-10-01", lov.Oppfylt, nil},
		{"T25 tillatelse, renewed", "T25 tillatelse: from the first permit", t25Tillatelse, person("2026-07-01", ankom("2024-01-02"), tillatelser(opphold(kategori.Utl28, "2024-10-02"), opphold(kategori.Utl28, "2025-10-02"))), 1, "2024-10-02", "2026-10-01", lov.Oppfylt, nil},
		{"T25 tillatelse, renewed, the last listed first", "T25 tillatelse: from the first permit", t25Tillatelse, person("2026-07-01", ankom("2024-01-02"), tillatelser(opphold(kategori.Utl28, "2025-10-02"), opphold(kategori.Utl28, "2024-10-02"))), 1, "2024-10-02", "2026-10-01", lov.Oppfylt, nil},
		{"T25 tillatelse, settling not given", "settled or not", t25Tillatelse, person("2026-07-01", bor()), 0, "", "", lov.Uavklart, []string{"/bosettinger"}},
		{"d, T60 fornyelse", "T60 fornyelse: not begun", t60Fornyelse, person("2026-07-01", har(kategori.Utl38_5a, "2025-10-02", barnefamilie(ja))), 0, "", "", lov.IkkeOppfylt, nil},

		{"under 18", "no limit runs for one outside", standard, person("2026-07-01", foedt("2010-01-01")), 0, "", "", lov.IkkeOppfylt, nil},
		{"no such permit", "no limit runs for one outside", standard, person("2026-07-01", har(kategori.Utl23, "2025-10-02")), 0, "", "", lov.IkkeOppfylt, nil},
		{"no permit", "no limit runs for one outside", standard, person("2026-07-01", func(g *kategori.Grunnlag) { g.Oppholdstillatelser = []kategori.Oppholdstillatelse{} }), 0, "", "", lov.IkkeOppfylt, nil},
		{"not settled", "it has not begun", standard, person("2026-07-01", utenBosetting), 0, "", "", lov.IkkeOppfylt, nil},

		{"agreement not given", "both ledd have the same day", standard, person("2026-07-01", bor(bosatt("2025-12-01", ukjent))), 0, "", "2027-11-30", lov.Oppfylt, nil},
		{"agreement not given, lived there before the § 9 permit", "each ledd has its day", standard, person("2026-07-01", tillatelser(familieTilAndre("2024-01-02"), opphold(kategori.Utl28, "2025-06-02")), bor(bosatt("2024-02-29", ukjent))), 0, "", "", lov.Uavklart, []string{"/bosettinger/0/etterAvtale"}},
		{"the date of birth not given", "none for one under 18", standard, person("2026-07-01", foedt("")), 0, "", "", lov.Uavklart, []string{"/foedselsdato"}},
		{"settling not given", "§ 8", standard, person("2026-07-01", bor()), 0, "", "", lov.Uavklart, []string{"/bosettinger"}},
		{"permits not given", "§ 8", standard, person("2026-07-01", tillatelser()), 0, "", "", lov.Uavklart, []string{"/oppholdstillatelser"}},
		{"permits not given, not settled", "nothing runs before the settling", standard, person("2026-07-01", tillatelser(), utenBosetting), 0, "", "", lov.IkkeOppfylt, nil},
		{"first day of the settling not given", "it counts from it", standard, person("2026-07-01", bor(bosatt("", ja))), 0, "", "", lov.Uavklart, []string{"/bosettinger/0/fra"}},
		{"innvilgelse not given", "before the settling or after", standard, person("2026-07-01", har(kategori.Utl28, "")), 0, "", "", lov.Uavklart, []string{"/oppholdstillatelser/0/vedtaksdato"}},
		{"fornybar not given", "c or nothing", standard, person("2026-07-01", har(kategori.Utl38_1, "2025-10-02")), 0, "", "", lov.Uavklart, []string{"/oppholdstillatelser/0/fornybar"}},
		{"referanseperson not given", "both ledd have the same day", standard, person("2026-07-01", har(kategori.UtlKap6, "2025-10-02")), 0, "", "2027-11-30", lov.Oppfylt, nil},
		{"before the act", "no limit before 2021", standard, person("2020-12-31", lovdato("2020-12-31")), 0, "", "", lov.Uavklart, nil},
	} {
		t.Run(s.navn, func(t *testing.T) {
			require.NotEmpty(t, s.fordi)
			var m lov.Mangler
			f := norge(s.les).ToAar(&s.g, &m, nil)
			assert.Equal(t, s.utfall, f.Utfall, s.fordi)
			assert.Equal(t, s.ledd, f.Ledd, s.fordi)
			assert.Equal(t, d(s.fra), f.Fra, s.fordi)
			assert.Equal(t, d(s.sisteDag), f.SisteDag, s.fordi)
			assert.ElementsMatch(t, s.mangler, stier(m), s.fordi)
			assert.Equal(t, s.ledd != 0, f.Rad != nil)
		})
	}
}

func TestToAarSpor(t *testing.T) {
	g := person("2026-07-01")
	var sp lov.Spor
	f := norge().ToAar(&g, nil, &sp)
	assert.Equal(t, kategori.ToAar{
		Utfall: lov.Oppfylt, Ledd: 1, Fra: d("2025-12-01"), SisteDag: d("2027-11-30"), Tillatelse: 0, Bosetting: 0, Rad: f.Rad, Tolkninger: f.Tolkninger,
	}, f)
	assert.Equal(t, "integreringsloven/8/1/p3", f.Rad.Hjemmel.String())
	assert.Empty(t, cmp.Diff([]string{
		"kategori/bokstav integreringsloven/9/1/a 2021-01-01 oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-28 innvilget=2025-10-02",
		"kategori/bosatt integreringsloven/8/1/p1 2021-01-01 oppfylt bosetting=/bosettinger/0 bosattFra=2025-12-01",
		"kategori/alder integreringsloven/8/1/p2 2021-01-01 oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-28 innvilget=2025-10-02 foedselsdato=1990-03-03 fraAlder=18 tilAlder=55",
		"kategori/flyktning-etter-familie integreringsloven/8/2/p2 2023-08-01 ikke-oppfylt",
		"kategori/etter-avtale integreringsloven/8/1/p1 2021-01-01 oppfylt bosetting=/bosettinger/0 etterAvtale=true",
		"kategori/to-aar integreringsloven/8/1/p3 2021-01-01 oppfylt toAarFra=2025-12-01 toAar=2027-12-01 tillatelse=/oppholdstillatelser/0 hjemmel=utl-28 innvilget=2025-10-02 bosetting=/bosettinger/0 bosattFra=2025-12-01",
		"kategori/siste-dag integreringsloven/8/1/p3 2021-01-01 oppfylt sisteDag=2027-11-30",
	}, linjer(&sp)))
	assert.True(t, f.Tolkninger.Har(25), "T25 tillatelse gives another day")

	g = person("2026-07-01", foedt("1960-01-01"), bor(bosatt("2025-12-01", ja)))
	sp.Nullstill()
	f = norge().ToAar(&g, nil, &sp)
	assert.Equal(t, "integreringsloven/8/3/p2", f.Rad.Hjemmel.String())
	assert.Equal(t, -1, f.Tillatelse)
	assert.Equal(t, "kategori/siste-dag integreringsloven/8/3/p2 2021-01-01 oppfylt sisteDag=2027-11-30", linjer(&sp)[4])
	assert.False(t, f.Tolkninger.Har(25), "T25 is of første ledd")

	for _, s := range []struct {
		g   kategori.Grunnlag
		vil []string
	}{
		{person("2026-07-01", har(kategori.Utl23, "2025-10-02")), []string{
			"kategori/bokstav integreringsloven/9/1 2021-01-01 ikke-oppfylt tillatelse=/oppholdstillatelser/0 hjemmel=utl-23 innvilget=2025-10-02",
			"kategori/ingen-siste-dag integreringsloven/8/1/p1 2021-01-01 ikke-oppfylt",
		}},
		{person("2026-07-01", har(kategori.Utl28, "")), []string{
			"kategori/ikke-oppgitt integreringsloven/2/b 2021-01-01 uavklart", "kategori/uavklart-siste-dag integreringsloven/8/1/p1 2021-01-01 uavklart",
		}},
		{person("2026-07-01", bor(bosatt("", ja))), []string{
			"kategori/ikke-oppgitt integreringsloven/8/1/p1 2021-01-01 uavklart", "kategori/uavklart-siste-dag integreringsloven/8/1/p1 2021-01-01 uavklart",
		}},
	} {
		sp.Nullstill()
		norge().ToAar(&s.g, nil, &sp)
		assert.Empty(t, cmp.Diff(s.vil, linjer(&sp)))
	}
}

// On the last day for a vedtak table B has a kategori, and on the day after it has run out.
func TestToAarOgKategori(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, g := trekkRegler(t), trekkGrunnlag(t)
		g.Lovdato, g.NorskStatsborgerFra, g.EoesEllerNordisk, g.Arbeidsforhold, g.Vedtak, g.Avbrutt = d("2026-07-01"), 0, lov.Nei, nil, nil, 0
		a, f := r.Dag(&g, nil, nil), r.ToAar(&g, nil, nil)
		if a.Kategori != kategori.Ingen && f.SisteDag != 0 && (a.SisteDag != f.SisteDag || a.ToAarFra != f.Fra || g.Dag > f.SisteDag) {
			t.Fatalf("%v and %v\n%+v", a.SisteDag, f.SisteDag, g)
		}
		if ute := a.Rad == kategori.RadToAar || a.Rad == kategori.RadToAarKanTilbys; ute && f.SisteDag >= g.Dag {
			t.Fatalf("%v on %v, %v\n%+v", a.Rad, g.Dag, f.SisteDag, g)
		}
	})
}

// A missing fact that is filled never contradicts the limit.
func TestToAarUtfylling(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, hel := trekkRegler(t), trekkGrunnlag(t)
		g := kopi(hel)
		trekkHull(t, &g, 3)
		var m lov.Mangler
		a, b := r.ToAar(&g, &m, nil), r.ToAar(&hel, nil, nil)
		if b.Utfall == lov.Uavklart {
			return
		}
		if a.Utfall != lov.Uavklart && (a.Utfall != b.Utfall || a.SisteDag != b.SisteDag) || (a.Utfall == lov.Uavklart) != (len(m) > 0) {
			t.Fatalf("%v %v, filled %v %v, missing %v\n%+v\n%+v", a.Utfall, a.SisteDag, b.Utfall, b.SisteDag, m, g, hel)
		}
	})
}
