// SPDX-License-Identifier: EUPL-1.2
#include "model/valuechecks.h"

#include "model/identifiers.h"
#include "model/recordattention.h"
#include "model/validation.h"

#include <QRegularExpression>

#include <limits>

namespace kb {

namespace {

template <typename Rule, size_t N>
const Rule *ruleFor(const std::array<Rule, N> &rules, Kind kind, const FieldInfo &field)
{
    const auto found = std::ranges::find_if(rules, [&](const Rule &rule) {
        return rule.kind == kind && QLatin1StringView(rule.field) == QLatin1StringView(field.name);
    });
    return found == rules.end() ? nullptr : &*found;
}

std::optional<QString> normalEmail(QStringView typed)
{
    return isEmailAddress(typed) ? std::optional(typed.trimmed().toString()) : std::nullopt;
}

std::optional<QString> normalWebAddress(QStringView typed)
{
    const auto address = webAddress(typed);
    return address ? std::optional(address->toString(QUrl::FullyEncoded)) : std::nullopt;
}

/// A reference that means to be a parliamentary paper has the form of one; others are free.
std::optional<QString> normalReference(QStringView typed)
{
    const bool isPaper = typed.trimmed().startsWith(QLatin1StringView("Kamerstuk"), Qt::CaseInsensitive);
    return isPaper ? normalParliamentRef(typed) : std::optional(typed.toString());
}

using NormalForm = std::optional<QString> (*)(QStringView typed);

/// A text that has one right form.
struct FormRule
{
    Kind kind;
    const char *field;
    NormalForm normal;
    Attention otherwise;
};
constexpr std::array formRules{
    FormRule{Kind::Study, "doi", normalDoi, Attention::WrongDoi},
    FormRule{Kind::Study, "isbn", normalIsbn, Attention::WrongIsbn},
    FormRule{Kind::Study, "issn", normalIssn, Attention::WrongIssn},
    FormRule{Kind::Study, "urn_nbn", normalUrnNbn, Attention::WrongUrnNbn},
    FormRule{Kind::Study, "parliament_ref", normalParliamentRef, Attention::WrongParliamentRef},
    FormRule{Kind::Study, "url", normalWebAddress, Attention::WrongWebAddress},
    FormRule{Kind::Study, "public_url", normalWebAddress, Attention::WrongWebAddress},
    FormRule{Kind::Institute, "ror", normalRor, Attention::WrongRor},
    FormRule{Kind::Institute, "website", normalWebAddress, Attention::WrongWebAddress},
    FormRule{Kind::Person, "orcid", normalOrcid, Attention::WrongOrcid},
    FormRule{Kind::Person, "email", normalEmail, Attention::WrongEmail},
    FormRule{Kind::Unit, "mailbox", normalEmail, Attention::WrongEmail},
    FormRule{Kind::PolicyDossier, "parliamentary_dossier", normalParliamentDossier,
             Attention::WrongParliamentDossier},
    FormRule{Kind::ExternalBank, "url", normalWebAddress, Attention::WrongWebAddress},
    FormRule{Kind::Event, "online_link", normalWebAddress, Attention::WrongWebAddress},
    FormRule{Kind::Study, "language", normalLanguage, Attention::WrongLanguage},
    FormRule{Kind::Institute, "country", normalCountry, Attention::WrongCountry},
    FormRule{Kind::Collection, "slug", normalSlug, Attention::WrongSlug},
    FormRule{Kind::UseRecord, "reference", normalReference, Attention::WrongParliamentRef},
};

/// A text with a length that its field table names (V-19).
struct LengthRule
{
    Kind kind;
    const char *field;
    qsizetype most;
    Attention otherwise = Attention::LongText;
};
constexpr std::array lengthRules{
    LengthRule{Kind::Advice, "title", 90},
    LengthRule{Kind::Advice, "reason", 600},
    LengthRule{Kind::Advice, "key_message", 400},
    LengthRule{Kind::Study, "key_message", 280},
    LengthRule{Kind::Study, "summary_plain", 1500},
    LengthRule{Kind::KnowledgeQuestion, "text", 300, Attention::LongQuestion},
    LengthRule{Kind::StudyQuestionLink, "note", 280},
    LengthRule{Kind::SignalDossierLink, "meaning", 280},
    LengthRule{Kind::Finding, "statement", 280},
    LengthRule{Kind::Finding, "quote", 500},
    LengthRule{Kind::Lesson, "advice_to_others", 280},
    LengthRule{Kind::Insight, "text", 400},
    LengthRule{Kind::AdviceStatement, "text", 300},
    LengthRule{Kind::OverlapAction, "what", 300},
    LengthRule{Kind::BulletinItem, "heading", 90},
};

/// A number with bounds that its field table names.
struct RangeRule
{
    Kind kind;
    const char *field;
    qint64 least;
    qint64 most;
};
constexpr std::array rangeRules{
    RangeRule{Kind::PolicyDossier, "freshness_months", 6, 120},
    RangeRule{Kind::Signal, "impact", 1, 5},
    RangeRule{Kind::Signal, "likelihood", 1, 5},
    RangeRule{Kind::SignalDossierLink, "relevance", 1, 3},
    RangeRule{Kind::Finding, "strength", 0, 5},
    RangeRule{Kind::AgendaItem, "minutes", 1, 600},
    RangeRule{Kind::Event, "capacity", 1, std::numeric_limits<int>::max()},
};
constexpr qint64 MostCents = 99'999'999'99; // V-12

bool isInRange(Kind kind, const FieldInfo &field, const Value &value)
{
    const RangeRule *rule = ruleFor(rangeRules, kind, field);
    return !rule || (value.toInteger() >= rule->least && value.toInteger() <= rule->most);
}

/// Part of every refcode.
bool isUnitCode(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Z0-9]{1,12}$"));
    return shape.match(text).hasMatch();
}

bool isCodeOfUnits(const RecordType &type, const FieldInfo &field)
{
    return type.kind == Kind::Unit && QLatin1StringView(field.name) == QLatin1StringView("code");
}

/// V-10 asks a likely year of the date of issue only: data may be of any time.
bool isIssued(const RecordType &type, const FieldInfo &field)
{
    return type.kind == Kind::Study && QLatin1StringView(field.name) == QLatin1StringView("issued");
}

bool isProse(const FieldInfo &field)
{
    return field.kind == FieldKind::Text || field.kind == FieldKind::Memo;
}

} // namespace

bool fits(const RecordType &type, const FieldInfo &field, const Value &value)
{
    if (value.isNull())
        return true;
    if (field.kept(value) != value)
        return false;
    switch (field.kind) {
    case FieldKind::PartialDate:
        return PartialDate{value.toString()}.isValid();
    case FieldKind::Integer:
        return isInRange(type.kind, field, value);
    case FieldKind::Money:
        return value.toInteger() >= 0 && value.toInteger() <= MostCents;
    case FieldKind::Text:
        return !isCodeOfUnits(type, field) || isUnitCode(value.toString());
    default:
        return true;
    }
}

Value inNormalForm(const RecordType &type, const FieldInfo &field, const Value &value)
{
    const FormRule *rule = ruleFor(formRules, type.kind, field);
    const auto normal = rule && value.isString() ? rule->normal(value.toString()) : std::nullopt;
    return normal ? Value(*normal) : value;
}

std::optional<Attention> attentionFor(const RecordType &type, const FieldInfo &field, const Value &value,
                                      int thisYear)
{
    if (!value.isString() || value.toString().isEmpty())
        return std::nullopt;
    const QString text = value.toString();
    if (const FormRule *rule = ruleFor(formRules, type.kind, field))
        return rule->normal(text) ? std::nullopt : std::optional(rule->otherwise);
    if (const LengthRule *rule = ruleFor(lengthRules, type.kind, field); rule && text.size() > rule->most)
        return rule->otherwise;
    if (isIssued(type, field) && !isPlausibleDate({text}, thisYear))
        return Attention::UnlikelyYear;
    if (isProse(field) && !citizenNumbersIn(text).isEmpty())
        return Attention::CitizenNumber;
    return std::nullopt;
}

QList<Attention> attentionFor(const RecordType &type, const Values &values, int thisYear)
{
    QList<Attention> points;
    for (const FieldInfo *field : type.fields) {
        const auto point = attentionFor(type, *field, values.value(field->id), thisYear);
        if (point && !points.contains(*point))
            points.append(*point);
    }
    return points + attentionTogether(type, values);
}

} // namespace kb
