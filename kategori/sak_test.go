package kategori_test

import (
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// endring is what sets a case apart from the usual one ([vanlig]).
type endring func(*kategori.Grunnlag)

func person(dag string, ee ...endring) kategori.Grunnlag {
	g := vanlig()
	g.Dag = d(dag)
	for _, e := range ee {
		e(&g)
	}
	return g
}

func lovdato(dag string) endring { return func(g *kategori.Grunnlag) { g.Lovdato = d(dag) } }

func foedt(dag string) endring { return func(g *kategori.Grunnlag) { g.Foedselsdato = d(dag) } }

func ankom(dag string) endring { return func(g *kategori.Grunnlag) { g.AnkomstNorge = d(dag) } }

func eoes(j lov.JaNei) endring { return func(g *kategori.Grunnlag) { g.EoesEllerNordisk = j } }

func statsborger(dag string) endring {
	return func(g *kategori.Grunnlag) { g.NorskStatsborgerFra = d(dag) }
}

func tillatelser(oo ...kategori.Oppholdstillatelse) endring {
	return func(g *kategori.Grunnlag) { g.Oppholdstillatelser = oo }
}

// har is one permit, granted on a day.
func har(h kategori.Hjemmel, innvilget string, hh ...func(*kategori.Oppholdstillatelse)) endring {
	return tillatelser(opphold(h, innvilget, hh...))
}

func barnefamilie(j lov.JaNei) func(*kategori.Oppholdstillatelse) {
	return func(o *kategori.Oppholdstillatelse) { o.Barnefamilie = j }
}

func fornyelse(j lov.JaNei) func(*kategori.Oppholdstillatelse) {
	return func(o *kategori.Oppholdstillatelse) { o.Fornyelse = j }
}

// gjenforent is a permit with someone settled in a kommune from a day, applied for on another.
func gjenforent(med kategori.Hjemmel, bosatt, soekt string, hh ...func(*kategori.Referanseperson)) func(*kategori.Oppholdstillatelse) {
	return func(o *kategori.Oppholdstillatelse) {
		o.Soeknadsdato = d(soekt)
		o.Referanseperson = kategori.Referanseperson{Gitt: true, Hjemmel: med, BosattIKommuneFra: d(bosatt), Permanent: lov.Nei}
		for _, h := range hh {
			h(&o.Referanseperson)
		}
	}
}

func referansePermanent(j lov.JaNei) func(*kategori.Referanseperson) {
	return func(p *kategori.Referanseperson) { p.Permanent = j }
}

// familie is a permit under § 9 bokstav f.
func familie(innvilget string) kategori.Oppholdstillatelse {
	return opphold(kategori.UtlKap6, innvilget, gjenforent(kategori.Utl28, "2022-01-10", "2024-06-03"))
}

// familieTilAndre is a family permit that is not one under bokstav f.
func familieTilAndre(innvilget string) kategori.Oppholdstillatelse {
	return opphold(kategori.UtlKap6, innvilget, gjenforent(kategori.Utl23, "2022-01-10", "2024-06-03"))
}

func bosatt(fra string, avtale lov.JaNei) kategori.Bosetting {
	return kategori.Bosetting{Fra: d(fra), EtterAvtale: avtale}
}

func bodd(fra, til string, avtale lov.JaNei) kategori.Bosetting {
	return kategori.Bosetting{Fra: d(fra), Til: d(til), EtterAvtale: avtale}
}

func bor(bb ...kategori.Bosetting) endring {
	return func(g *kategori.Grunnlag) { g.Bosettinger = bb }
}

func utenBosetting(g *kategori.Grunnlag) { g.Bosettinger = []kategori.Bosetting{} }

// timer reads hours, 29.99.
func timer(s string) (t lov.Timer) {
	if err := t.Parse([]byte(s)); err != nil {
		panic(s)
	}
	return t
}

func arbeid(uke, fra, til string) endring {
	return func(g *kategori.Grunnlag) {
		g.Arbeidsforhold = append(g.Arbeidsforhold, kategori.Arbeidsforhold{TimerPerUke: timer(uke), Fra: d(fra), Til: d(til)})
	}
}

func timerUkjent(fra, til string) endring {
	return func(g *kategori.Grunnlag) {
		g.Arbeidsforhold = append(g.Arbeidsforhold, kategori.Arbeidsforhold{Fra: d(fra), Til: d(til)})
	}
}

func tilbud(uke, tilbudt, fra, til string) endring {
	return func(g *kategori.Grunnlag) {
		g.Arbeidsforhold = append(g.Arbeidsforhold, kategori.Arbeidsforhold{TimerPerUke: timer(uke), Tilbud: true, Tilbudsdato: d(tilbudt), Fra: d(fra), Til: d(til)})
	}
}

func fattet(type_ vedtak.Type, vedtaksdato, startdato string, hh ...func(*vedtak.Vedtak)) endring {
	return func(g *kategori.Grunnlag) {
		v := vedtak.Vedtak{Type: type_, Vedtaksdato: d(vedtaksdato), Startdato: d(startdato)}
		for _, h := range hh {
			h(&v)
		}
		g.Vedtak = append(g.Vedtak, v)
	}
}

func ordning(o vedtak.Ordning) func(*vedtak.Vedtak) { return func(v *vedtak.Vedtak) { v.Ordning = o } }

func avslag(v *vedtak.Vedtak) { v.Resultat = vedtak.Avslag }

func avbrutt(dag string, tilArbeid lov.JaNei) endring {
	return func(g *kategori.Grunnlag) {
		g.Avbrutt, g.AvbruttTilArbeid, g.AvbruttMangler = d(dag), tilArbeid, lov.I("avslutninger", 0, "kode")
	}
}

// lesemaate is a choice among the readings.
type lesemaate func(*kategori.Regler)

func norge(ll ...lesemaate) *kategori.Regler {
	r := kategori.Norge()
	for _, l := range ll {
		l(&r)
	}
	return &r
}

func standard(*kategori.Regler) {}

// The readings other than the default.
func t23PaaDagen(r *kategori.Regler)        { r.PaaDagen = true }
func t25Tillatelse(r *kategori.Regler)      { r.FraTillatelse = true }
func t27Sum(r *kategori.Regler)             { r.SumAvStillinger = true }
func t28Slutt(r *kategori.Regler)           { r.ArbeidetsSlutt = true }
func t30RettOgPlikt(r *kategori.Regler)     { r.Kollektiv2026 = kategori.AlleRettOgPlikt }
func t30Rett(r *kategori.Regler)            { r.Kollektiv2026 = kategori.AlleRett }
func t31AlleVedtak(r *kategori.Regler)      { r.AlleVedtak = true }
func t56Tillatelse(r *kategori.Regler)      { r.FemAarFraTillatelse = true }
func t60Fornyelse(r *kategori.Regler)       { r.FraFornyelse = true }
func t64TilVedtak(r *kategori.Regler)       { r.TilVedtak = true }
func t67Foerste(r *kategori.Regler)         { r.FoersteTillatelse = true }
func t68Foerste(r *kategori.Regler)         { r.FoersteBosetting = true }
func t69OgsaaUtenAvtale(r *kategori.Regler) { r.OgsaaUtenAvtale = true }
