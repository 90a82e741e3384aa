package kategori

import (
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// The facts of the decision table.
var (
	FaktumDag              = lov.Felt{Navn: "dag", Slag: lov.Dag, Tekst: lov.Tekst{"dagen det spørres om", "dagen det blir spurt om", "day asked about"}}
	FaktumStatsborgerFra   = lov.Felt{Navn: "norskStatsborgerFra", Slag: lov.Dag, Tekst: lov.Tekst{"norsk statsborger fra", "norsk statsborgar frå", "Norwegian citizen from"}}
	FaktumGyldigTil        = lov.Felt{Navn: "gyldigTil", Slag: lov.Dag, Tekst: lov.Tekst{"gyldig til", "gyldig til", "valid until"}}
	FaktumTilbakekalt      = lov.Felt{Navn: "tilbakekaltFra", Slag: lov.Dag, Tekst: lov.Tekst{"tilbakekalt", "kalla tilbake", "revoked"}}
	FaktumFornybar         = lov.Felt{Navn: "fornybar", Slag: lov.Sannhet, Tekst: lov.Tekst{"fornybar", "kan fornyast", "renewable"}}
	FaktumBarnefamilie     = lov.Felt{Navn: "barnefamilie", Slag: lov.Sannhet, Tekst: lov.Tekst{"medlem av barnefamilie", "medlem av barnefamilie", "member of a family with children"}}
	FaktumBokstav          = lov.Felt{Navn: "bokstav", Slag: lov.Kodet, Verk: &Bokstaver, Tekst: lov.Tekst{"bokstav i § 9 første ledd", "bokstav i § 9 første ledd", "letter of section 9, first paragraph"}}
	FaktumReferansehjemmel = lov.Felt{Navn: "referansehjemmel", Slag: lov.Kodet, Verk: &Oppholdshjemler, Tekst: lov.Tekst{"referansepersonens tillatelse", "løyvet til referansepersonen", "permit of the reference person"}}
	FaktumPermanent        = lov.Felt{Navn: "permanent", Slag: lov.Sannhet, Tekst: lov.Tekst{"referansepersonen har permanent tillatelse", "referansepersonen har permanent løyve", "the reference person has a permanent permit"}}
	FaktumReferanseFra     = lov.Felt{Navn: "referansepersonFra", Slag: lov.Dag, Tekst: lov.Tekst{"referansepersonens fem år regnes fra", "dei fem åra til referansepersonen blir rekna frå", "the reference person's five years run from"}}
	FaktumSoeknad          = lov.Felt{Navn: "soeknadsdato", Slag: lov.Dag, Tekst: lov.Tekst{"søknad om familiegjenforening", "søknad om familiesameining", "application for family reunion"}}
	FaktumFemAar           = lov.Felt{Navn: "femAar", Slag: lov.Dag, Tekst: lov.Tekst{"fem år", "fem år", "five years"}}
	FaktumFoedselsdato     = lov.Felt{Navn: "foedselsdato", Slag: lov.Dag, Tekst: lov.Tekst{"fødselsdato", "fødselsdato", "date of birth"}}
	FaktumFraAlder         = lov.Felt{Navn: "fraAlder", Slag: lov.Antall, Tekst: lov.Tekst{"aldersgruppen fra", "aldersgruppa frå", "age group from"}}
	FaktumTilAlder         = lov.Felt{Navn: "tilAlder", Slag: lov.Antall, Tekst: lov.Tekst{"aldersgruppen til", "aldersgruppa til", "age group to"}}
	FaktumBosetting        = lov.Felt{Navn: "bosetting", Slag: lov.Peker, Liste: "bosettinger", Tekst: lov.Tekst{"bosetting nummer", "busetjing nummer", "settlement number"}}
	FaktumBosattFra        = lov.Felt{Navn: "bosattFra", Slag: lov.Dag, Tekst: lov.Tekst{"bosatt fra", "busett frå", "settled from"}}
	FaktumEtterAvtale      = lov.Felt{Navn: "etterAvtale", Slag: lov.Sannhet, Tekst: lov.Tekst{"etter avtale", "etter avtale", "by agreement"}}
	FaktumEoes             = lov.Felt{Navn: "eoesEllerNordisk", Slag: lov.Sannhet, Tekst: lov.Tekst{"nordisk borger eller omfattet av EØS-avtalen", "nordisk borgar eller omfatta av EØS-avtala", "Nordic citizen or covered by the EEA Agreement"}}
	FaktumAvbrutt          = lov.Felt{Navn: "avbrutt", Slag: lov.Dag, Tekst: lov.Tekst{"programmet avbrutt", "programmet avbrote", "programme broken off"}}
	FaktumToAarFra         = lov.Felt{Navn: "toAarFra", Slag: lov.Dag, Tekst: lov.Tekst{"to år regnes fra", "to år blir rekna frå", "two years run from"}}
	FaktumToAar            = lov.Felt{Navn: "toAar", Slag: lov.Dag, Tekst: lov.Tekst{"to år er gått", "to år er gått", "two years have passed"}}
	FaktumSisteDag         = lov.Felt{Navn: "sisteDag", Slag: lov.Dag, Tekst: lov.Tekst{"siste dag for vedtak", "siste dag for vedtak", "last day for a decision"}}
	FaktumArbeidsforhold   = lov.Felt{Navn: "arbeidsforhold", Slag: lov.Peker, Liste: "arbeidsforhold", Tekst: lov.Tekst{"arbeidsforhold nummer", "arbeidsforhold nummer", "post number"}}
	FaktumTimer            = lov.Felt{Navn: "timerPerUke", Slag: lov.Timetal, Tekst: lov.Tekst{"timer i uken", "timar i veka", "hours a week"}}
	FaktumKravTimer        = lov.Felt{Navn: "kravTimer", Slag: lov.Antall, Tekst: lov.Tekst{"timer i uken som loven krever", "timar i veka som lova krev", "hours a week that the act requires"}}
	FaktumArbeidFra        = lov.Felt{Navn: "arbeidFra", Slag: lov.Dag, Tekst: lov.Tekst{"arbeid eller tilbud fra", "arbeid eller tilbod frå", "work or offer from"}}
	FaktumArbeidSlutt      = lov.Felt{Navn: "arbeidSlutt", Slag: lov.Dag, Tekst: lov.Tekst{"siste dag med arbeid eller tilbud", "siste dag med arbeid eller tilbod", "last day of the work or offer"}}
	FaktumFoer             = lov.Felt{Navn: "foer", Slag: lov.Dag, Tekst: lov.Tekst{"gjelder den som begynte før", "gjeld den som begynte før", "reaches those who began before"}}
	FaktumRad              = lov.Felt{Navn: "rad", Slag: lov.Kodet, Verk: &Rader, Tekst: lov.Tekst{"hva som avgjør", "kva som avgjer", "what decides"}}
	FaktumKategori         = lov.Felt{Navn: "kategori", Slag: lov.Kodet, Verk: &Kategorier, Tekst: lov.Tekst{"kategori", "kategori", "category"}}
)

// The rules of the decision table as they are told.
var (
	regelIkkeOppgitt = lov.Regel{
		ID: "kategori/ikke-oppgitt",
		Tekst: lov.Tekst{
			"Det kan ikke sies om vilkåret er oppfylt, for noe det avhenger av er ikke oppgitt.",
			"Det kan ikkje seiast om vilkåret er oppfylt, for noko det er avhengig av er ikkje oppgitt.",
			"It cannot be told whether the condition is met, since something it turns on is not given.",
		},
	}
	regelStatsborger = lov.Regel{
		ID: "kategori/statsborger",
		Tekst: lov.Tekst{
			"Personen er norsk statsborger fra {norskStatsborgerFra} og er ikke lenger innvandrer i lovens forstand.",
			"Personen er norsk statsborgar frå {norskStatsborgerFra} og er ikkje lenger innvandrar slik lova bruker ordet.",
			"The person is a Norwegian citizen from {norskStatsborgerFra} and no longer an immigrant in the sense of the act.",
		},
		Felter: []*lov.Felt{&FaktumStatsborgerFra},
	}
	regelUtenTillatelse = lov.Regel{
		ID: "kategori/uten-tillatelse",
		Tekst: lov.Tekst{
			"Personen har ikke fått noen oppholdstillatelse innen {dag}.",
			"Personen har ikkje fått noko opphaldsløyve innan {dag}.",
			"The person has been granted no residence permit by {dag}.",
		},
		Felter: []*lov.Felt{&FaktumDag},
	}
	regelInnvandrer = lov.Regel{
		ID: "kategori/innvandrer",
		Tekst: lov.Tekst{
			"Personen har oppholdstillatelse ({hjemmel}, innvilget {innvilget}).",
			"Personen har opphaldsløyve ({hjemmel}, innvilga {innvilget}).",
			"The person has a residence permit ({hjemmel}, granted on {innvilget}).",
		},
		Ellers: lov.Tekst{
			"Oppholdstillatelsen ({hjemmel}, innvilget {innvilget}) gjelder ikke lenger {dag}.",
			"Opphaldsløyvet ({hjemmel}, innvilga {innvilget}) gjeld ikkje lenger {dag}.",
			"The residence permit ({hjemmel}, granted on {innvilget}) is no longer in force on {dag}.",
		},
		Felter: []*lov.Felt{&FaktumDag, &FaktumTillatelse, &FaktumHjemmel, &FaktumInnvilgelse, &FaktumGyldigTil, &FaktumTilbakekalt},
	}
	regelBokstav = lov.Regel{
		ID: "kategori/bokstav",
		Tekst: lov.Tekst{
			"Oppholdstillatelsen ({hjemmel}) er en som bestemmelsen nevner.",
			"Opphaldsløyvet ({hjemmel}) er eit som føresegna nemner.",
			"The residence permit ({hjemmel}) is one that the provision names.",
		},
		Ellers: lov.Tekst{
			"Oppholdstillatelsen ({hjemmel}) er ikke en som bestemmelsen nevner.",
			"Opphaldsløyvet ({hjemmel}) er ikkje eit som føresegna nemner.",
			"The residence permit ({hjemmel}) is not one that the provision names.",
		},
		Felter: []*lov.Felt{&FaktumTillatelse, &FaktumHjemmel, &FaktumInnvilgelse, &FaktumGyldigTil, &FaktumTilbakekalt, &FaktumFornybar, &FaktumBarnefamilie, &FaktumEnslig},
	}
	regelReferanse = lov.Regel{
		ID: "kategori/referanseperson",
		Tekst: lov.Tekst{
			"Referansepersonens tillatelse ({referansehjemmel}) er en som bokstav a til e nevner.",
			"Løyvet til referansepersonen ({referansehjemmel}) er eit som bokstav a til e nemner.",
			"The permit of the reference person ({referansehjemmel}) is one that letters a to e name.",
		},
		Ellers: lov.Tekst{
			"Referansepersonens tillatelse ({referansehjemmel}) er ikke en som bokstav a til e nevner.",
			"Løyvet til referansepersonen ({referansehjemmel}) er ikkje eit som bokstav a til e nemner.",
			"The permit of the reference person ({referansehjemmel}) is not one that letters a to e name.",
		},
		Felter: []*lov.Felt{&FaktumTillatelse, &FaktumReferansehjemmel, &FaktumPermanent},
	}
	regelPermanent = lov.Regel{
		ID: "kategori/permanent-referanse",
		Tekst: lov.Tekst{
			"Referansepersonen har permanent oppholdstillatelse, og bokstav f omfatter også familien til en slik person.",
			"Referansepersonen har permanent opphaldsløyve, og bokstav f omfattar òg familien til ein slik person.",
			"The reference person has a permanent residence permit, and letter f covers the family of such a person too.",
		},
		Ellers: lov.Tekst{
			"Referansepersonen har permanent oppholdstillatelse, og bokstav f omfatter ikke familien til en slik person.",
			"Referansepersonen har permanent opphaldsløyve, og bokstav f omfattar ikkje familien til ein slik person.",
			"The reference person has a permanent residence permit, and letter f does not cover the family of such a person.",
		},
		Felter: []*lov.Felt{&FaktumTillatelse, &FaktumPermanent},
	}
	regelFemAar = lov.Regel{
		ID: "kategori/fem-aar",
		Tekst: lov.Tekst{
			"Familiegjenforening ble søkt {soeknadsdato}, før det var gått fem år fra {referansepersonFra}.",
			"Familiesameining vart søkt {soeknadsdato}, før det var gått fem år frå {referansepersonFra}.",
			"Family reunion was applied for on {soeknadsdato}, before five years had passed from {referansepersonFra}.",
		},
		Ellers: lov.Tekst{
			"Familiegjenforening ble søkt {soeknadsdato}. Da var det gått fem år ({femAar}) fra {referansepersonFra}.",
			"Familiesameining vart søkt {soeknadsdato}. Da var det gått fem år ({femAar}) frå {referansepersonFra}.",
			"Family reunion was applied for on {soeknadsdato}. By then five years had passed ({femAar}) from {referansepersonFra}.",
		},
		Felter: []*lov.Felt{&FaktumTillatelse, &FaktumReferanseFra, &FaktumSoeknad, &FaktumFemAar},
	}
	regelBosatt = lov.Regel{
		ID: "kategori/bosatt",
		Tekst: lov.Tekst{
			"Personen er bosatt i en kommune fra {bosattFra}.",
			"Personen er busett i ein kommune frå {bosattFra}.",
			"The person is settled in a municipality from {bosattFra}.",
		},
		Felter: []*lov.Felt{&FaktumBosetting, &FaktumBosattFra, &FaktumBosattTil},
	}
	regelIkkeBosatt = lov.Regel{
		ID: "kategori/ikke-bosatt",
		Tekst: lov.Tekst{
			"Personen er ikke bosatt i noen kommune {dag}.",
			"Personen er ikkje busett i nokon kommune {dag}.",
			"The person is not settled in any municipality on {dag}.",
		},
		Felter: []*lov.Felt{&FaktumDag},
	}
	regelEoes = lov.Regel{
		ID: "kategori/eoes-eller-nordisk",
		Tekst: lov.Tekst{
			"Personen er nordisk borger eller omfattet av EØS-avtalen, og paragrafen gjelder ikke.",
			"Personen er nordisk borgar eller omfatta av EØS-avtala, og paragrafen gjeld ikkje.",
			"The person is a Nordic citizen or covered by the EEA Agreement, and the section does not apply.",
		},
		Ellers: lov.Tekst{
			"Personen er verken nordisk borger eller omfattet av EØS-avtalen.",
			"Personen er verken nordisk borgar eller omfatta av EØS-avtala.",
			"The person is neither a Nordic citizen nor covered by the EEA Agreement.",
		},
		Felter: []*lov.Felt{&FaktumEoes},
	}
	regelIkkeBrutt = lov.Regel{
		ID: "kategori/ikke-avbrutt",
		Tekst: lov.Tekst{
			"Personen har ikke avbrutt eller avvist programmet slik at kommunens plikter faller bort.",
			"Personen har ikkje avbrote eller avvist programmet slik at pliktene til kommunen fell bort.",
			"The person has not broken off or declined the programme in a way that ends the duties of the municipality.",
		},
	}
	regelAvvist = lov.Regel{
		ID: "kategori/avvist",
		Tekst: lov.Tekst{
			"Personen har avvist programmet (vedtak nummer {vedtak}, {vedtaksdato}), og kommunens plikter gjelder ikke lenger.",
			"Personen har avvist programmet (vedtak nummer {vedtak}, {vedtaksdato}), og pliktene til kommunen gjeld ikkje lenger.",
			"The person has declined the programme (decision number {vedtak}, {vedtaksdato}), and the duties of the municipality no longer apply.",
		},
		Felter: []*lov.Felt{&vedtak.FaktumVedtak, &vedtak.FaktumVedtaksdato},
	}
	regelAvbrutt = lov.Regel{
		ID: "kategori/avbrutt",
		Tekst: lov.Tekst{
			"Personen avbrøt programmet {avbrutt}, og kommunens plikter gjelder ikke lenger.",
			"Personen avbraut programmet {avbrutt}, og pliktene til kommunen gjeld ikkje lenger.",
			"The person broke off the programme on {avbrutt}, and the duties of the municipality no longer apply.",
		},
		Felter: []*lov.Felt{&FaktumAvbrutt},
	}
	regelAvvistTilArbeid = lov.Regel{
		ID: "kategori/avvist-til-arbeid",
		Tekst: lov.Tekst{
			"Personen avviste programmet (vedtak nummer {vedtak}, {vedtaksdato}) med arbeid fra {arbeidFra}, og beholder retten.",
			"Personen avviste programmet (vedtak nummer {vedtak}, {vedtaksdato}) med arbeid frå {arbeidFra}, og beheld retten.",
			"The person declined the programme (decision number {vedtak}, {vedtaksdato}) with work from {arbeidFra}, and keeps the right.",
		},
		Felter: []*lov.Felt{&vedtak.FaktumVedtak, &vedtak.FaktumVedtaksdato, &FaktumArbeidsforhold, &FaktumArbeidFra},
	}
	regelAvbruttTilArbeid = lov.Regel{
		ID: "kategori/avbrutt-til-arbeid",
		Tekst: lov.Tekst{
			"Personen avbrøt programmet {avbrutt} for å gå ut i arbeid, og beholder retten.",
			"Personen avbraut programmet {avbrutt} for å gå ut i arbeid, og beheld retten.",
			"The person broke off the programme on {avbrutt} to go out in work, and keeps the right.",
		},
		Felter: []*lov.Felt{&FaktumAvbrutt},
	}
	regelAlder = lov.Regel{
		ID: "kategori/alder",
		Tekst: lov.Tekst{
			"Personen er født {foedselsdato} og var mellom {fraAlder} og {tilAlder} år da oppholdstillatelsen ble innvilget {innvilget}.",
			"Personen er fødd {foedselsdato} og var mellom {fraAlder} og {tilAlder} år da opphaldsløyvet vart innvilga {innvilget}.",
			"The person was born on {foedselsdato} and was between {fraAlder} and {tilAlder} when the residence permit was granted on {innvilget}.",
		},
		Felter: felterAlder,
	}
	regelUnderAldersgruppen = lov.Regel{
		ID: "kategori/under-aldersgruppen",
		Tekst: lov.Tekst{
			"Personen er født {foedselsdato} og var under {fraAlder} år da oppholdstillatelsen ble innvilget {innvilget}.",
			"Personen er fødd {foedselsdato} og var under {fraAlder} år da opphaldsløyvet vart innvilga {innvilget}.",
			"The person was born on {foedselsdato} and was under {fraAlder} when the residence permit was granted on {innvilget}.",
		},
		Felter: felterAlder,
	}
	regelOverAldersgruppen = lov.Regel{
		ID: "kategori/over-aldersgruppen",
		Tekst: lov.Tekst{
			"Personen er født {foedselsdato} og var over {tilAlder} år da oppholdstillatelsen ble innvilget {innvilget}.",
			"Personen er fødd {foedselsdato} og var over {tilAlder} år da opphaldsløyvet vart innvilga {innvilget}.",
			"The person was born on {foedselsdato} and was over {tilAlder} when the residence permit was granted on {innvilget}.",
		},
		Felter: felterAlder,
	}
	regelFlyktningEtterFamilie = lov.Regel{
		ID: "kategori/flyktning-etter-familie",
		Tekst: lov.Tekst{
			"Personen hadde tillatelse som familiemedlem etter § 9 første ledd bokstav f (innvilget {innvilget}) før tillatelsen som flyktning. Avtale om bosetting kreves ikke.",
			"Personen hadde løyve som familiemedlem etter § 9 første ledd bokstav f (innvilga {innvilget}) før løyvet som flyktning. Avtale om busetjing er ikkje eit krav.",
			"The person had a permit as a family member under section 9, first paragraph, letter f (granted on {innvilget}) before the one as a refugee. Agreement on settlement is not required.",
		},
		Ellers: lov.Tekst{
			"Personen har ikke hatt tillatelse som familiemedlem etter § 9 første ledd bokstav f før tillatelsen som flyktning.",
			"Personen har ikkje hatt løyve som familiemedlem etter § 9 første ledd bokstav f før løyvet som flyktning.",
			"The person has not had a permit as a family member under section 9, first paragraph, letter f before the one as a refugee.",
		},
		Felter: []*lov.Felt{&FaktumTillatelse, &FaktumInnvilgelse},
	}
	regelHarHattFamilietillatelse = lov.Regel{
		ID: "kategori/har-hatt-familietillatelse",
		Tekst: lov.Tekst{
			"Personen hadde tillatelse som familiemedlem etter § 9 første ledd bokstav f (innvilget {innvilget}) før tillatelsen som flyktning.",
			"Personen hadde løyve som familiemedlem etter § 9 første ledd bokstav f (innvilga {innvilget}) før løyvet som flyktning.",
			"The person had a permit as a family member under section 9, first paragraph, letter f (granted on {innvilget}) before the one as a refugee.",
		},
		Felter: []*lov.Felt{&FaktumTillatelse, &FaktumInnvilgelse},
	}
	regelUtenAvtalekrav = lov.Regel{
		ID: "kategori/uten-avtalekrav",
		Tekst: lov.Tekst{
			"Avtale om bosetting kreves ikke for denne tillatelsen ({bokstav}).",
			"Avtale om busetjing er ikkje eit krav for dette løyvet ({bokstav}).",
			"Agreement on settlement is not required for this permit ({bokstav}).",
		},
		Felter: []*lov.Felt{&FaktumBokstav},
	}
	regelAvtale = lov.Regel{
		ID: "kategori/etter-avtale",
		Tekst: lov.Tekst{
			"Personen er bosatt i kommunen etter avtale med integreringsmyndighetene.",
			"Personen er busett i kommunen etter avtale med integreringsstyresmaktene.",
			"The person is settled in the municipality by agreement with the integration authorities.",
		},
		Ellers: lov.Tekst{
			"Personen er bosatt i kommunen uten avtale med integreringsmyndighetene.",
			"Personen er busett i kommunen utan avtale med integreringsstyresmaktene.",
			"The person is settled in the municipality without agreement with the integration authorities.",
		},
		Felter: []*lov.Felt{&FaktumBosetting, &FaktumEtterAvtale},
	}
	regelToAar = lov.Regel{
		ID: "kategori/to-aar",
		Tekst: lov.Tekst{
			"Personen har bodd i en kommune med tillatelse etter § 9 fra {toAarFra}. Vedtak må treffes før {toAar}, da to år er gått.",
			"Personen har budd i ein kommune med løyve etter § 9 frå {toAarFra}. Vedtak må gjerast før {toAar}, da to år er gått.",
			"The person has lived in a municipality with a permit under section 9 from {toAarFra}. A decision must be made before {toAar}, when two years have passed.",
		},
		Ellers: lov.Tekst{
			"Personen har bodd i en kommune med tillatelse etter § 9 fra {toAarFra}. To år var gått {toAar}.",
			"Personen har budd i ein kommune med løyve etter § 9 frå {toAarFra}. To år var gått {toAar}.",
			"The person has lived in a municipality with a permit under section 9 from {toAarFra}. Two years had passed on {toAar}.",
		},
		Felter: []*lov.Felt{&FaktumToAarFra, &FaktumToAar, &FaktumTillatelse, &FaktumHjemmel, &FaktumInnvilgelse, &FaktumBosetting, &FaktumBosattFra, &FaktumBosattTil},
	}
	regelToAarIkkeBegynt = lov.Regel{
		ID: "kategori/to-aar-ikke-begynt",
		Tekst: lov.Tekst{
			"Personen har ennå ikke bodd i en kommune med tillatelse etter § 9.",
			"Personen har enno ikkje budd i ein kommune med løyve etter § 9.",
			"The person has not yet lived in a municipality with a permit under section 9.",
		},
	}
	regelToAarKanTilbys = lov.Regel{
		ID: "kategori/to-aar-kan-tilbys",
		Tekst: lov.Tekst{
			"Personen har bodd i en kommune fra {toAarFra}. Vedtak må treffes før {toAar}, da to år er gått.",
			"Personen har budd i ein kommune frå {toAarFra}. Vedtak må gjerast før {toAar}, da to år er gått.",
			"The person has lived in a municipality from {toAarFra}. A decision must be made before {toAar}, when two years have passed.",
		},
		Ellers: lov.Tekst{
			"Personen har bodd i en kommune fra {toAarFra}. To år var gått {toAar}.",
			"Personen har budd i ein kommune frå {toAarFra}. To år var gått {toAar}.",
			"The person has lived in a municipality from {toAarFra}. Two years had passed on {toAar}.",
		},
		Felter: []*lov.Felt{&FaktumToAarFra, &FaktumToAar, &FaktumBosetting},
	}
	regelArbeid = lov.Regel{
		ID: "kategori/arbeid",
		Tekst: lov.Tekst{
			"Personen har arbeid eller tilbud om arbeid på {timerPerUke} timer i uken fra {arbeidFra}, minst {kravTimer}. Første ledd gjelder da ikke.",
			"Personen har arbeid eller tilbod om arbeid på {timerPerUke} timar i veka frå {arbeidFra}, minst {kravTimer}. Første ledd gjeld da ikkje.",
			"The person has work or an offer of work of {timerPerUke} hours a week from {arbeidFra}, at least {kravTimer}. The first paragraph then does not apply.",
		},
		Felter: []*lov.Felt{&FaktumKravTimer, &FaktumArbeidsforhold, &FaktumTimer, &FaktumArbeidFra},
	}
	regelIkkeArbeid = lov.Regel{
		ID: "kategori/ikke-arbeid",
		Tekst: lov.Tekst{
			"Personen har verken arbeid eller tilbud om arbeid på minst {kravTimer} timer i uken.",
			"Personen har verken arbeid eller tilbod om arbeid på minst {kravTimer} timar i veka.",
			"The person has neither work nor an offer of work of at least {kravTimer} hours a week.",
		},
		Felter: []*lov.Felt{&FaktumKravTimer},
	}
	regelArbeidOpphoert = lov.Regel{
		ID: "kategori/arbeid-opphoert",
		Tekst: lov.Tekst{
			"Arbeidet eller tilbudet på {timerPerUke} timer i uken hadde siste dag {arbeidSlutt}, før to år var gått. Første ledd gjelder likevel.",
			"Arbeidet eller tilbodet på {timerPerUke} timar i veka hadde siste dag {arbeidSlutt}, før to år var gått. Første ledd gjeld likevel.",
			"The last day of the work or offer of {timerPerUke} hours a week was {arbeidSlutt}, before two years had passed. The first paragraph applies all the same.",
		},
		Felter: []*lov.Felt{&FaktumArbeidSlutt, &FaktumArbeidsforhold, &FaktumTimer, &FaktumArbeidFra},
	}
	regelHarArbeid = lov.Regel{
		ID: "kategori/har-arbeid",
		Tekst: lov.Tekst{
			"Personen har arbeid eller tilbud om arbeid fra {arbeidFra}.",
			"Personen har arbeid eller tilbod om arbeid frå {arbeidFra}.",
			"The person has work or an offer of work from {arbeidFra}.",
		},
		Felter: []*lov.Felt{&FaktumArbeidsforhold, &FaktumArbeidFra, &FaktumTimer},
	}
	regelKanAvslaa = lov.Regel{
		ID: "kategori/kan-avslaa",
		Tekst: lov.Tekst{
			"Personen har arbeid eller tilbud om arbeid fra {arbeidFra}. Er stillingen tilnærmet fulltid, kan kommunen avslå krav om program. Det er kommunen som vurderer det.",
			"Personen har arbeid eller tilbod om arbeid frå {arbeidFra}. Er stillinga tilnærma fulltid, kan kommunen avslå krav om program. Det er kommunen som vurderer det.",
			"The person has work or an offer of work from {arbeidFra}. If the post is close to full time, the municipality may refuse a request for a programme. That is for the municipality to judge.",
		},
		Ellers: lov.Tekst{
			"Programmet begynte {startdato} (vedtak nummer {vedtak}), før {foer}, og kommunen kan da ikke avslå krav fordi personen har arbeid.",
			"Programmet begynte {startdato} (vedtak nummer {vedtak}), før {foer}, og kommunen kan da ikkje avslå krav fordi personen har arbeid.",
			"The programme began on {startdato} (decision number {vedtak}), before {foer}, and the municipality may then not refuse a request because the person has work.",
		},
		Felter: []*lov.Felt{&FaktumArbeidsforhold, &FaktumArbeidFra, &FaktumTimer, &FaktumFoer, &vedtak.FaktumVedtak, &vedtak.FaktumStartdato},
	}
	regel37c = lov.Regel{
		ID: "kategori/kollektiv",
		Tekst: lov.Tekst{
			"Den som har kollektiv beskyttelse, har rett, men ikke plikt, til å delta.",
			"Den som har kollektivt vern, har rett, men ikkje plikt, til å delta.",
			"A person with collective protection has a right, but no duty, to take part.",
		},
	}
	regelKollektivFoer = lov.Regel{
		ID: "kategori/kollektiv-foer",
		Tekst: lov.Tekst{
			"Kollektiv beskyttelse ble innvilget {innvilget}, før {foer}.",
			"Kollektivt vern vart innvilga {innvilget}, før {foer}.",
			"Collective protection was granted on {innvilget}, before {foer}.",
		},
		Felter: []*lov.Felt{&FaktumFoer, &FaktumTillatelse, &FaktumInnvilgelse},
	}
	regelKollektivIProgram = lov.Regel{
		ID: "kategori/kollektiv-i-program",
		Tekst: lov.Tekst{
			"Programmet begynte {startdato} (vedtak nummer {vedtak}), før {foer}. Deltakeren beholder retten, uten plikt, til programmet er fullført.",
			"Programmet begynte {startdato} (vedtak nummer {vedtak}), før {foer}. Deltakaren beheld retten, utan plikt, til programmet er fullført.",
			"The programme began on {startdato} (decision number {vedtak}), before {foer}. The participant keeps the right, without duty, until the programme is completed.",
		},
		Ellers: lov.Tekst{
			"Ingen rett fra før {foer} holder fram. De vanlige reglene om rett og plikt gjelder også med kollektiv beskyttelse.",
			"Ingen rett frå før {foer} held fram. Dei vanlege reglane om rett og plikt gjeld òg med kollektivt vern.",
			"No right from before {foer} lives on. The ordinary rules on right and duty apply with collective protection too.",
		},
		Felter: []*lov.Felt{&FaktumFoer, &vedtak.FaktumVedtak, &vedtak.FaktumStartdato},
	}
	regel43hTillatelse = lov.Regel{
		ID: "kategori/har-hatt-kollektiv",
		Tekst: lov.Tekst{
			"Personen har hatt kollektiv beskyttelse, innvilget {innvilget}.",
			"Personen har hatt kollektivt vern, innvilga {innvilget}.",
			"The person has had collective protection, granted on {innvilget}.",
		},
		Felter: []*lov.Felt{&FaktumTillatelse, &FaktumInnvilgelse},
	}
	regel43hVedtak = lov.Regel{
		ID: "kategori/vedtak-etter-kapittel-6a",
		Tekst: lov.Tekst{
			"Personen fikk vedtak nummer {vedtak} {vedtaksdato}, mens reglene i kapittel 6A gjaldt.",
			"Personen fekk vedtak nummer {vedtak} {vedtaksdato}, medan reglane i kapittel 6A gjaldt.",
			"The person was given decision number {vedtak} on {vedtaksdato}, while the rules of chapter 6A applied.",
		},
		Felter: []*lov.Felt{&vedtak.FaktumVedtak, &vedtak.FaktumType, &vedtak.FaktumVedtaksdato},
	}
	regel43hOvergang = lov.Regel{
		ID: "kategori/overgang-fra-kollektiv",
		Tekst: lov.Tekst{
			"Overgangen til en annen oppholdstillatelse ({hjemmel}) {innvilget} gir ikke nye rettigheter eller plikter.",
			"Overgangen til eit anna opphaldsløyve ({hjemmel}) {innvilget} gir ikkje nye rettar eller plikter.",
			"The change to another residence permit ({hjemmel}) on {innvilget} gives no new rights or duties.",
		},
		Felter: []*lov.Felt{&FaktumTillatelse, &FaktumHjemmel, &FaktumInnvilgelse},
	}
	regelIkke43h = lov.Regel{
		ID: "kategori/ikke-etter-kollektiv",
		Tekst: lov.Tekst{
			"Personen har ikke gått over fra kollektiv beskyttelse med vedtak etter reglene i kapittel 6A.",
			"Personen har ikkje gått over frå kollektivt vern med vedtak etter reglane i kapittel 6A.",
			"The person has not changed from collective protection with a decision under the rules of chapter 6A.",
		},
	}
	regelSisteDag = lov.Regel{
		ID: "kategori/siste-dag",
		Tekst: lov.Tekst{
			"Siste dag for vedtak om program er {sisteDag}.",
			"Siste dag for vedtak om program er {sisteDag}.",
			"The last day for a decision on a programme is {sisteDag}.",
		},
		Felter: []*lov.Felt{&FaktumSisteDag},
	}
	regelIngenFrist = lov.Regel{
		ID: "kategori/ingen-siste-dag",
		Tekst: lov.Tekst{
			"Det løper ingen frist på to år for vedtak om program.",
			"Det går ingen frist på to år for vedtak om program.",
			"No limit of two years runs for a decision on a programme.",
		},
	}
	regelUavklartFrist = lov.Regel{
		ID: "kategori/uavklart-siste-dag",
		Tekst: lov.Tekst{
			"Siste dag for vedtak om program kan ikke avgjøres av det som er oppgitt.",
			"Siste dag for vedtak om program kan ikkje avgjerast av det som er oppgitt.",
			"The last day for a decision on a programme cannot be decided from what is given.",
		},
	}
	regelRad = lov.Regel{
		ID: "kategori/rad",
		Tekst: lov.Tekst{
			"Kategorien er {kategori}: {rad}.",
			"Kategorien er {kategori}: {rad}.",
			"The category is {kategori}: {rad}.",
		},
		Felter: []*lov.Felt{&FaktumRad, &FaktumKategori},
	}
	regelUansett = lov.Regel{
		ID: "kategori/uansett",
		Tekst: lov.Tekst{
			"Kategorien er {kategori}, uansett hva som ikke er oppgitt.",
			"Kategorien er {kategori}, uansett kva som ikkje er oppgitt.",
			"The category is {kategori}, whatever is not given.",
		},
		Felter: []*lov.Felt{&FaktumKategori},
	}
	regelUavklart = lov.Regel{
		ID: "kategori/uavklart",
		Tekst: lov.Tekst{
			"Kategorien kan ikke avgjøres av det som er oppgitt.",
			"Kategorien kan ikkje avgjerast av det som er oppgitt.",
			"The category cannot be decided from what is given.",
		},
	}
)

var felterAlder = []*lov.Felt{&FaktumTillatelse, &FaktumHjemmel, &FaktumInnvilgelse, &FaktumFoedselsdato, &FaktumFraAlder, &FaktumTilAlder}

// Regelliste is every rule of this package as it is told.
var Regelliste = []*lov.Regel{
	&regelTillatelse, &regelAnkomst, &regelUtl1988, &regelGjenvaerende, &regelFoer2021,
	&regelIkkeOppgitt, &regelStatsborger, &regelUtenTillatelse, &regelInnvandrer, &regelBokstav, &regelReferanse, &regelPermanent, &regelFemAar,
	&regelBosatt, &regelIkkeBosatt, &regelEoes, &regelIkkeBrutt, &regelAvvist, &regelAvbrutt, &regelAvvistTilArbeid, &regelAvbruttTilArbeid,
	&regelAlder, &regelUnderAldersgruppen, &regelOverAldersgruppen, &regelFlyktningEtterFamilie, &regelHarHattFamilietillatelse, &regelUtenAvtalekrav, &regelAvtale,
	&regelToAar, &regelToAarIkkeBegynt, &regelToAarKanTilbys, &regelArbeid, &regelIkkeArbeid, &regelArbeidOpphoert,
	&regelHarArbeid, &regelKanAvslaa, &regel37c, &regelKollektivFoer, &regelKollektivIProgram, &regel43hTillatelse, &regel43hVedtak, &regel43hOvergang, &regelIkke43h,
	&regelIkkeUtlending, &regelReferanseIntroduksjon, &regelPermanentIntroduksjon, &regelFemAarIntroduksjon,
	&regelAlderPaaDagen, &regelUnderPaaDagen, &regelOverPaaDagen, &regelBehov, &regelUtenAvtalekravIntroduksjon, &regelNyankommet, &regelToAarFraTillatelsen,
	&regelRad, &regelUansett, &regelUavklart, &regelSisteDag, &regelIngenFrist, &regelUavklartFrist,
}
