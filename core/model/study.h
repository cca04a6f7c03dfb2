// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"
#include "model/structcodec.h"

namespace kb {

enum class StudyType {
    Rapport,
    Evaluatie,
    Monitor,
    Verkenning,
    Literatuur,
    Advies,
    Artikel,
    Boek,
    Hoofdstuk,
    Proefschrift,
    Scriptie,
    Congres,
    Dataset,
    Handreiking,
    Kamerstuk,
    Web,
    Overig,
};
template <>
inline constexpr auto codesOf<StudyType> = codes("rapport", "evaluatie", "monitor", "verkenning",
                                                 "literatuur", "advies", "artikel", "boek", "hoofdstuk",
                                                 "proefschrift", "scriptie", "congres", "dataset",
                                                 "handreiking", "kamerstuk", "web", "overig");

enum class ContributionRole { Auteur, Redacteur, Projectleider, Vertaler, Organisatie };
template <>
inline constexpr auto codesOf<ContributionRole> = codes("auteur", "redacteur", "projectleider", "vertaler",
                                                        "organisatie");

/// Kind of knowledge of a study, and kind of a knowledge question.
enum class KnowledgeKind { Beschrijvend, Verklarend, Evaluerend, Voorspellend, Ontwerpend };
template <>
inline constexpr auto codesOf<KnowledgeKind> = codes("beschrijvend", "verklarend", "evaluerend",
                                                     "voorspellend", "ontwerpend");

enum class EvaluationMoment { ExAnte, ExDurante, ExPost };
template <> inline constexpr auto codesOf<EvaluationMoment> = codes("ex_ante", "ex_durante", "ex_post");

enum class CountryScope { Nl, CaribischDeel, Eu, AnderLand, Vergelijkend };
template <>
inline constexpr auto codesOf<CountryScope> = codes("nl", "caribisch_deel", "eu", "ander_land",
                                                    "vergelijkend");

enum class AccessKind { Open, Betaalmuur, Intern, OpAanvraag, Geen };
template <>
inline constexpr auto codesOf<AccessKind> = codes("open", "betaalmuur", "intern", "op_aanvraag", "geen");

enum class Licence { Onbekend, Cc0, CcBy, CcBySa, Andere };
template <> inline constexpr auto codesOf<Licence> = codes("onbekend", "cc0", "cc_by", "cc_by_sa", "andere");

enum class QualityReview { Onbekend, WetenschappelijkGetoetst, Begeleidingscommissie, InterneToets, Geen };
template <>
inline constexpr auto codesOf<QualityReview> = codes("onbekend", "wetenschappelijk_getoetst",
                                                     "begeleidingscommissie", "interne_toets", "geen");

enum class PublicationStatus { Intern, Beoordelen, Gepland, Openbaar, NietOpenbaar, Ingetrokken };
template <>
inline constexpr auto codesOf<PublicationStatus> = codes("intern", "beoordelen", "gepland", "openbaar",
                                                         "niet_openbaar", "ingetrokken");

enum class WooCategory { Onbekend, Onderzoeksrapporten, Adviezen, Geen };
template <>
inline constexpr auto codesOf<WooCategory> = codes("onbekend", "onderzoeksrapporten", "adviezen", "geen");

/// In which somebody begins a study (spec 02, 2.4).
inline constexpr QLatin1StringView UsualLanguage("nl");

/// An author or another role. The name stays as published ("Kuipers, E."), also when the person is
/// anonymised.
struct Contribution
{
    QString name;
    ContributionRole role = ContributionRole::Auteur;
    Uid person;
    Uid institute;

    bool operator==(const Contribution &) const = default;
};
template <> struct Codec<Contribution> : StructCodec<Contribution>
{
    static constexpr std::array members{
        member<Contribution, &Contribution::name>("name"),
        member<Contribution, &Contribution::role>("role"),
        member<Contribution, &Contribution::person>("person"),
        member<Contribution, &Contribution::institute>("institute"),
    };
};

/// An item of the research bank (spec 02, 2.4).
struct Study : RecordHead
{
    StudyType type = StudyType::Rapport;
    QString title;
    QString subtitle;
    QString titleTranslated;
    QList<Contribution> contributions;
    Uid commissioner;
    QString commissionerName; ///< when the commissioner is no unit of the bank
    PartialDate issued;
    QString publisher;
    QString place;
    QString container; ///< journal or book
    QString volume;
    QString issue;
    QString pages;
    QString edition;
    QString reportNo;
    QString doi;
    QString isbn;
    QString issn;
    QString urnNbn;
    QString handle;
    QStringList otherIds;
    QString parliamentRef;
    QUrl url;
    QDate urlCheckedOn;
    QString language; ///< ISO 639; empty when a source does not say
    QString abstract;
    QString summaryPlain; ///< at most 1500 characters
    QString keyMessage;   ///< at most 280 characters
    QString researchQuestion;
    QStringList methods; ///< codes of an extensible list
    std::optional<KnowledgeKind> knowledgeKind;
    std::optional<EvaluationMoment> evaluationMoment;
    CountryScope countryScope = CountryScope::Nl;
    QString region;
    PartialDate periodFrom;
    PartialDate periodTo;
    AccessKind accessKind = AccessKind::Open;
    QString location;
    Licence licence = Licence::Onbekend;
    QString licenceText;
    QualityReview qualityReview = QualityReview::Onbekend;
    QDate freshnessUntil;
    PublicationStatus publicationStatus = PublicationStatus::Intern;
    QString assessedBy;
    QDate assessedOn;
    WooCategory wooCategory = WooCategory::Onbekend;
    QString refusalGround;
    QDate publishDue;
    QDate publishedOn;
    QUrl publicUrl;
    bool personalDataChecked = false;
    bool accessibilityChecked = false;
    bool rightsChecked = false;
    Uid replacedBy;              ///< survivor of a merge
    QString accessibilityReason; ///< why it is made public without being accessible to all

    bool operator==(const Study &) const = default;
};

template <> struct Describe<Study>
{
    static constexpr Kind kind = Kind::Study;
    static constexpr const char *table = "study";
    static constexpr const char *code = "STU";
    static constexpr auto fields =
        joined(headFields<Study>,
               std::array{
                   field<Study, &Study::type>(30, "type", FieldKind::Enum),
                   required<Study, &Study::title>(31, "title", FieldKind::Text),
                   field<Study, &Study::subtitle>(32, "subtitle", FieldKind::Text),
                   field<Study, &Study::titleTranslated>(33, "title_translated", FieldKind::Text),
                   field<Study, &Study::contributions>(34, "contributions", FieldKind::List),
                   field<Study, &Study::commissioner>(35, "commissioner", FieldKind::Ref).to(Kind::Unit),
                   field<Study, &Study::commissionerName>(36, "commissioner_name", FieldKind::Text),
                   field<Study, &Study::issued>(37, "issued", FieldKind::PartialDate),
                   field<Study, &Study::publisher>(38, "publisher", FieldKind::Text),
                   field<Study, &Study::place>(39, "place", FieldKind::Text),
                   field<Study, &Study::container>(40, "container", FieldKind::Text),
                   field<Study, &Study::volume>(41, "volume", FieldKind::Text),
                   field<Study, &Study::issue>(42, "issue", FieldKind::Text),
                   field<Study, &Study::pages>(43, "pages", FieldKind::Text),
                   field<Study, &Study::edition>(44, "edition", FieldKind::Text),
                   field<Study, &Study::reportNo>(45, "report_no", FieldKind::Text),
                   field<Study, &Study::doi>(46, "doi", FieldKind::Text),
                   field<Study, &Study::isbn>(47, "isbn", FieldKind::Text),
                   field<Study, &Study::issn>(48, "issn", FieldKind::Text),
                   field<Study, &Study::urnNbn>(49, "urn_nbn", FieldKind::Text),
                   field<Study, &Study::handle>(50, "handle", FieldKind::Text),
                   field<Study, &Study::otherIds>(51, "other_ids", FieldKind::List),
                   field<Study, &Study::parliamentRef>(52, "parliament_ref", FieldKind::Text),
                   field<Study, &Study::url>(53, "url", FieldKind::Url),
                   field<Study, &Study::urlCheckedOn>(54, "url_checked_on", FieldKind::Date),
                   field<Study, &Study::language>(55, "language", FieldKind::Text),
                   field<Study, &Study::abstract>(56, "abstract", FieldKind::Memo),
                   field<Study, &Study::summaryPlain>(57, "summary_plain", FieldKind::Memo),
                   field<Study, &Study::keyMessage>(58, "key_message", FieldKind::Text),
                   field<Study, &Study::researchQuestion>(59, "research_question", FieldKind::Memo),
                   field<Study, &Study::methods>(60, "methods", FieldKind::List),
                   field<Study, &Study::knowledgeKind>(61, "knowledge_kind", FieldKind::Enum),
                   field<Study, &Study::evaluationMoment>(62, "evaluation_moment", FieldKind::Enum),
                   field<Study, &Study::countryScope>(63, "country_scope", FieldKind::Enum),
                   field<Study, &Study::region>(64, "region", FieldKind::Text),
                   field<Study, &Study::periodFrom>(65, "period_from", FieldKind::PartialDate),
                   field<Study, &Study::periodTo>(66, "period_to", FieldKind::PartialDate),
                   field<Study, &Study::accessKind>(67, "access_kind", FieldKind::Enum),
                   field<Study, &Study::location>(68, "location", FieldKind::Text),
                   field<Study, &Study::licence>(69, "licence", FieldKind::Enum),
                   field<Study, &Study::licenceText>(70, "licence_text", FieldKind::Text),
                   field<Study, &Study::qualityReview>(71, "quality_review", FieldKind::Enum),
                   field<Study, &Study::freshnessUntil>(72, "freshness_until", FieldKind::Date),
                   field<Study, &Study::publicationStatus>(73, "publication_status", FieldKind::Enum),
                   field<Study, &Study::assessedBy>(74, "assessed_by", FieldKind::Text),
                   field<Study, &Study::assessedOn>(75, "assessed_on", FieldKind::Date),
                   field<Study, &Study::wooCategory>(76, "woo_category", FieldKind::Enum),
                   field<Study, &Study::refusalGround>(77, "refusal_ground", FieldKind::Text),
                   field<Study, &Study::publishDue>(78, "publish_due", FieldKind::Date),
                   field<Study, &Study::publishedOn>(79, "published_on", FieldKind::Date),
                   field<Study, &Study::publicUrl>(80, "public_url", FieldKind::Url),
                   field<Study, &Study::personalDataChecked>(81, "personal_data_checked", FieldKind::Flag),
                   field<Study, &Study::accessibilityChecked>(82, "accessibility_checked", FieldKind::Flag),
                   field<Study, &Study::rightsChecked>(83, "rights_checked", FieldKind::Flag),
                   field<Study, &Study::replacedBy>(84, "replaced_by", FieldKind::Ref).to(Kind::Study),
                   field<Study, &Study::accessibilityReason>(85, "accessibility_reason", FieldKind::Text),
               });
};

} // namespace kb
