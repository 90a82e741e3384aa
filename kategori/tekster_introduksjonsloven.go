package kategori

import "github.com/nirregler/integrering/lov"

// The facts of introduksjonsloven alone.
var (
	FaktumBehov  = lov.Felt{Navn: "behovForGrunnleggendeKvalifisering", Slag: lov.Sannhet, Tekst: lov.Tekst{"behov for grunnleggende kvalifisering", "behov for grunnleggjande kvalifisering", "need for basic qualification"}}
	FaktumEnslig = lov.Felt{Navn: "ensligMindreaarig", Slag: lov.Sannhet, Tekst: lov.Tekst{"enslig mindreårig", "einsleg mindreårig", "unaccompanied minor"}}
)

// The rules of introduksjonsloven as they are told.
var (
	regelIkkeUtlending = lov.Regel{
		ID: "kategori/statsborger-introduksjonsloven",
		Tekst: lov.Tekst{
			"Personen er norsk statsborger fra {norskStatsborgerFra} og er ikke lenger utlending.",
			"Personen er norsk statsborgar frå {norskStatsborgerFra} og er ikkje lenger utlending.",
			"The person is a Norwegian citizen from {norskStatsborgerFra} and no longer a foreign national.",
		},
		Felter: []*lov.Felt{&FaktumStatsborgerFra},
	}
	regelReferanseIntroduksjon = lov.Regel{
		ID: "kategori/referanseperson-introduksjonsloven",
		Tekst: lov.Tekst{
			"Referansepersonens tillatelse ({referansehjemmel}) er en som bokstav a til c nevner.",
			"Løyvet til referansepersonen ({referansehjemmel}) er eit som bokstav a til c nemner.",
			"The permit of the reference person ({referansehjemmel}) is one that letters a to c name.",
		},
		Ellers: lov.Tekst{
			"Referansepersonens tillatelse ({referansehjemmel}) er ikke en som bokstav a til c nevner.",
			"Løyvet til referansepersonen ({referansehjemmel}) er ikkje eit som bokstav a til c nemner.",
			"The permit of the reference person ({referansehjemmel}) is not one that letters a to c name.",
		},
		Felter: []*lov.Felt{&FaktumTillatelse, &FaktumReferansehjemmel, &FaktumPermanent},
	}
	regelPermanentIntroduksjon = lov.Regel{
		ID: "kategori/permanent-referanse-introduksjonsloven",
		Tekst: lov.Tekst{
			"Referansepersonen har permanent oppholdstillatelse. Bokstav d nevner ikke familien til en slik person.",
			"Referansepersonen har permanent opphaldsløyve. Bokstav d nemner ikkje familien til ein slik person.",
			"The reference person has a permanent residence permit. Letter d does not name the family of such a person.",
		},
		Felter: []*lov.Felt{&FaktumTillatelse, &FaktumPermanent},
	}
	regelFemAarIntroduksjon = lov.Regel{
		ID: "kategori/fem-aar-introduksjonsloven",
		Tekst: lov.Tekst{
			"Familiegjenforening ble søkt {soeknadsdato}. Det var da ikke gått mer enn fem år ({femAar}) fra {referansepersonFra}.",
			"Familiesameining vart søkt {soeknadsdato}. Det var da ikkje gått meir enn fem år ({femAar}) frå {referansepersonFra}.",
			"Family reunion was applied for on {soeknadsdato}. By then not more than five years ({femAar}) had passed from {referansepersonFra}.",
		},
		Ellers: lov.Tekst{
			"Familiegjenforening ble søkt {soeknadsdato}. Det var da gått mer enn fem år ({femAar}) fra {referansepersonFra}.",
			"Familiesameining vart søkt {soeknadsdato}. Det var da gått meir enn fem år ({femAar}) frå {referansepersonFra}.",
			"Family reunion was applied for on {soeknadsdato}. By then more than five years ({femAar}) had passed from {referansepersonFra}.",
		},
		Felter: []*lov.Felt{&FaktumTillatelse, &FaktumReferanseFra, &FaktumSoeknad, &FaktumFemAar},
	}
	regelAlderPaaDagen = lov.Regel{
		ID: "kategori/alder-introduksjonsloven",
		Tekst: lov.Tekst{
			"Personen er født {foedselsdato} og er mellom {fraAlder} og {tilAlder} år {dag}.",
			"Personen er fødd {foedselsdato} og er mellom {fraAlder} og {tilAlder} år {dag}.",
			"The person was born on {foedselsdato} and is between {fraAlder} and {tilAlder} on {dag}.",
		},
		Felter: felterAlderPaaDagen,
	}
	regelUnderPaaDagen = lov.Regel{
		ID: "kategori/under-aldersgruppen-introduksjonsloven",
		Tekst: lov.Tekst{
			"Personen er født {foedselsdato} og er under {fraAlder} år {dag}.",
			"Personen er fødd {foedselsdato} og er under {fraAlder} år {dag}.",
			"The person was born on {foedselsdato} and is under {fraAlder} on {dag}.",
		},
		Felter: felterAlderPaaDagen,
	}
	regelOverPaaDagen = lov.Regel{
		ID: "kategori/over-aldersgruppen-introduksjonsloven",
		Tekst: lov.Tekst{
			"Personen er født {foedselsdato} og er over {tilAlder} år {dag}.",
			"Personen er fødd {foedselsdato} og er over {tilAlder} år {dag}.",
			"The person was born on {foedselsdato} and is over {tilAlder} on {dag}.",
		},
		Felter: felterAlderPaaDagen,
	}
	regelBehov = lov.Regel{
		ID: "kategori/behov-introduksjonsloven",
		Tekst: lov.Tekst{
			"Personen har behov for grunnleggende kvalifisering.",
			"Personen har behov for grunnleggjande kvalifisering.",
			"The person needs basic qualification.",
		},
		Ellers: lov.Tekst{
			"Personen har ikke behov for grunnleggende kvalifisering.",
			"Personen har ikkje behov for grunnleggjande kvalifisering.",
			"The person does not need basic qualification.",
		},
		Felter: []*lov.Felt{&FaktumBehov},
	}
	regelUtenAvtalekravIntroduksjon = lov.Regel{
		ID: "kategori/uten-avtalekrav-introduksjonsloven",
		Tekst: lov.Tekst{
			"Særskilt avtale om bosetting kreves ikke for denne tillatelsen ({hjemmel}).",
			"Særskild avtale om busetjing er ikkje eit krav for dette løyvet ({hjemmel}).",
			"A particular agreement on settlement is not required for this permit ({hjemmel}).",
		},
		Felter: []*lov.Felt{&FaktumHjemmel},
	}
	regelNyankommet = lov.Regel{
		ID: "kategori/nyankommet-introduksjonsloven",
		Tekst: lov.Tekst{
			"Personen er nyankommet, bosatt i en kommune fra {toAarFra}. Vedtak må treffes før {toAar}, da to år er gått.",
			"Personen er nykomen, busett i ein kommune frå {toAarFra}. Vedtak må gjerast før {toAar}, da to år er gått.",
			"The person is newly arrived, settled in a municipality from {toAarFra}. A decision must be made before {toAar}, when two years have passed.",
		},
		Ellers: lov.Tekst{
			"Personen er ikke lenger nyankommet: bosatt i en kommune fra {toAarFra}, og to år var gått {toAar}.",
			"Personen er ikkje lenger nykomen: busett i ein kommune frå {toAarFra}, og to år var gått {toAar}.",
			"The person is no longer newly arrived: settled in a municipality from {toAarFra}, and two years had passed on {toAar}.",
		},
		Felter: []*lov.Felt{&FaktumToAarFra, &FaktumToAar, &FaktumBosetting},
	}
	regelToAarFraTillatelsen = lov.Regel{
		ID: "kategori/to-aar-fra-tillatelsen-introduksjonsloven",
		Tekst: lov.Tekst{
			"Den første tillatelsen på dette grunnlaget ({hjemmel}) ble gitt {toAarFra}. Vedtak må treffes før {toAar}, da to år er gått.",
			"Det første løyvet på dette grunnlaget ({hjemmel}) vart gitt {toAarFra}. Vedtak må gjerast før {toAar}, da to år er gått.",
			"The first permit on this basis ({hjemmel}) was granted on {toAarFra}. A decision must be made before {toAar}, when two years have passed.",
		},
		Ellers: lov.Tekst{
			"Den første tillatelsen på dette grunnlaget ({hjemmel}) ble gitt {toAarFra}. To år var gått {toAar}.",
			"Det første løyvet på dette grunnlaget ({hjemmel}) vart gitt {toAarFra}. To år var gått {toAar}.",
			"The first permit on this basis ({hjemmel}) was granted on {toAarFra}. Two years had passed on {toAar}.",
		},
		Felter: []*lov.Felt{&FaktumToAarFra, &FaktumToAar, &FaktumTillatelse, &FaktumHjemmel},
	}
)

var felterAlderPaaDagen = []*lov.Felt{&FaktumDag, &FaktumFoedselsdato, &FaktumFraAlder, &FaktumTilAlder}

// introduksjonsregler is what each rule of integreringsloven is told as under introduksjonsloven, where the words differ.
var introduksjonsregler = [...][2]*lov.Regel{
	{&regelStatsborger, &regelIkkeUtlending},
	{&regelReferanse, &regelReferanseIntroduksjon},
	{&regelPermanent, &regelPermanentIntroduksjon},
	{&regelFemAar, &regelFemAarIntroduksjon},
	{&regelAlder, &regelAlderPaaDagen},
	{&regelUnderAldersgruppen, &regelUnderPaaDagen},
	{&regelOverAldersgruppen, &regelOverPaaDagen},
	{&regelUtenAvtalekrav, &regelUtenAvtalekravIntroduksjon},
	{&regelToAarKanTilbys, &regelNyankommet},
}
