// SPDX-License-Identifier: EUPL-1.2
#include "search/queryfields.h"

namespace kb {

namespace {

struct ListField
{
    QLatin1StringView name;
    QStringList QueryFilter::*values;
};

constexpr ListField listFields[]{
    {QLatin1StringView("auteur"), &QueryFilter::authors},
    {QLatin1StringView("author"), &QueryFilter::authors},
    {QLatin1StringView("dg"), &QueryFilter::units},
    {QLatin1StringView("eenheid"), &QueryFilter::units},
    {QLatin1StringView("unit"), &QueryFilter::units},
    {QLatin1StringView("dossier"), &QueryFilter::dossiers},
    {QLatin1StringView("begrip"), &QueryFilter::concepts},
    {QLatin1StringView("concept"), &QueryFilter::concepts},
    {QLatin1StringView("#"), &QueryFilter::concepts},
};

struct KindName
{
    QLatin1StringView name;
    Kind kind;
};

constexpr KindName kindNames[]{
    {QLatin1StringView("studie"), Kind::Study},
    {QLatin1StringView("studies"), Kind::Study},
    {QLatin1StringView("study"), Kind::Study},
    {QLatin1StringView("vraag"), Kind::KnowledgeQuestion},
    {QLatin1StringView("vragen"), Kind::KnowledgeQuestion},
    {QLatin1StringView("kennisvraag"), Kind::KnowledgeQuestion},
    {QLatin1StringView("kennisvragen"), Kind::KnowledgeQuestion},
    {QLatin1StringView("question"), Kind::KnowledgeQuestion},
    {QLatin1StringView("questions"), Kind::KnowledgeQuestion},
    {QLatin1StringView("dossier"), Kind::PolicyDossier},
    {QLatin1StringView("dossiers"), Kind::PolicyDossier},
    {QLatin1StringView("project"), Kind::ResearchProject},
    {QLatin1StringView("projecten"), Kind::ResearchProject},
    {QLatin1StringView("projects"), Kind::ResearchProject},
    {QLatin1StringView("persoon"), Kind::Person},
    {QLatin1StringView("personen"), Kind::Person},
    {QLatin1StringView("person"), Kind::Person},
    {QLatin1StringView("people"), Kind::Person},
    {QLatin1StringView("instituut"), Kind::Institute},
    {QLatin1StringView("instituten"), Kind::Institute},
    {QLatin1StringView("institute"), Kind::Institute},
    {QLatin1StringView("institutes"), Kind::Institute},
    {QLatin1StringView("begrip"), Kind::Concept},
    {QLatin1StringView("begrippen"), Kind::Concept},
    {QLatin1StringView("concept"), Kind::Concept},
    {QLatin1StringView("concepts"), Kind::Concept},
    {QLatin1StringView("taak"), Kind::Task},
    {QLatin1StringView("taken"), Kind::Task},
    {QLatin1StringView("task"), Kind::Task},
    {QLatin1StringView("tasks"), Kind::Task},
    {QLatin1StringView("afspraak"), Kind::OverlapAction},
    {QLatin1StringView("afspraken"), Kind::OverlapAction},
    {QLatin1StringView("action"), Kind::OverlapAction},
    {QLatin1StringView("actions"), Kind::OverlapAction},
    {QLatin1StringView("aantekening"), Kind::Note},
    {QLatin1StringView("aantekeningen"), Kind::Note},
    {QLatin1StringView("notitie"), Kind::Note},
    {QLatin1StringView("notities"), Kind::Note},
    {QLatin1StringView("note"), Kind::Note},
    {QLatin1StringView("notes"), Kind::Note},
    {QLatin1StringView("bijlage"), Kind::Attachment},
    {QLatin1StringView("bijlagen"), Kind::Attachment},
    {QLatin1StringView("attachment"), Kind::Attachment},
    {QLatin1StringView("attachments"), Kind::Attachment},
    {QLatin1StringView("bestand"), Kind::Attachment},
    {QLatin1StringView("bestanden"), Kind::Attachment},
    {QLatin1StringView("file"), Kind::Attachment},
    {QLatin1StringView("files"), Kind::Attachment},
    {QLatin1StringView("eenheid"), Kind::Unit},
    {QLatin1StringView("eenheden"), Kind::Unit},
    {QLatin1StringView("unit"), Kind::Unit},
    {QLatin1StringView("units"), Kind::Unit},
    {QLatin1StringView("signaal"), Kind::Signal},
    {QLatin1StringView("signalen"), Kind::Signal},
    {QLatin1StringView("signal"), Kind::Signal},
    {QLatin1StringView("signals"), Kind::Signal},
    {QLatin1StringView("bijeenkomst"), Kind::Event},
    {QLatin1StringView("bijeenkomsten"), Kind::Event},
    {QLatin1StringView("event"), Kind::Event},
    {QLatin1StringView("events"), Kind::Event},
    {QLatin1StringView("verkenning"), Kind::Exploration},
    {QLatin1StringView("verkenningen"), Kind::Exploration},
    {QLatin1StringView("exploration"), Kind::Exploration},
    {QLatin1StringView("explorations"), Kind::Exploration},
    {QLatin1StringView("advies"), Kind::Advice},
    {QLatin1StringView("adviezen"), Kind::Advice},
    {QLatin1StringView("advice"), Kind::Advice},
    {QLatin1StringView("aanpak"), Kind::Approach},
    {QLatin1StringView("aanpakken"), Kind::Approach},
    {QLatin1StringView("approach"), Kind::Approach},
    {QLatin1StringView("approaches"), Kind::Approach},
    {QLatin1StringView("ervaring"), Kind::Lesson},
    {QLatin1StringView("ervaringen"), Kind::Lesson},
    {QLatin1StringView("lesson"), Kind::Lesson},
    {QLatin1StringView("lessons"), Kind::Lesson},
    {QLatin1StringView("signalering"), Kind::Bulletin},
    {QLatin1StringView("signaleringen"), Kind::Bulletin},
    {QLatin1StringView("bulletin"), Kind::Bulletin},
    {QLatin1StringView("bulletins"), Kind::Bulletin},
    {QLatin1StringView("contactmoment"), Kind::ContactMoment},
    {QLatin1StringView("contactmomenten"), Kind::ContactMoment},
};

constexpr KindName prefixes[]{
    {QLatin1StringView("v"), Kind::KnowledgeQuestion},
    {QLatin1StringView("s"), Kind::Study},
    {QLatin1StringView("g"), Kind::Signal},
    {QLatin1StringView("p"), Kind::Person},
};

bool isOneOf(QStringView typed, std::initializer_list<QLatin1StringView> names)
{
    return std::ranges::any_of(
        names, [&](QLatin1StringView name) { return typed.compare(name, Qt::CaseInsensitive) == 0; });
}

std::optional<Kind> kindNamed(std::span<const KindName> names, QStringView typed)
{
    const auto found =
        std::ranges::find_if(names, [&](const KindName &each) { return isOneOf(typed, {each.name}); });
    if (found == names.end())
        return {};
    return found->kind;
}

/// Four digits or nothing at all, which leaves that side open.
std::optional<int> yearFrom(QStringView text, int whenEmpty)
{
    if (text.isEmpty())
        return whenEmpty;
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    return isNumber && text.size() == 4 ? std::optional(year) : std::nullopt;
}

std::optional<YearRange> yearRangeFrom(QStringView value)
{
    qsizetype at = value.indexOf(u"..");
    qsizetype length = 2;
    if (at < 0) {
        at = value.indexOf(u'-');
        length = 1;
    }
    const QStringView before = at < 0 ? value : value.first(at);
    const QStringView behind = at < 0 ? value : value.sliced(at + length);
    const auto first = yearFrom(before, YearRange().first);
    const auto last = yearFrom(behind, YearRange().last);
    if (!first || !last || *first > *last || (before.isEmpty() && behind.isEmpty()))
        return {};
    return YearRange{*first, *last};
}

} // namespace

bool addToFilter(QueryFilter &filter, QStringView field, QStringView value)
{
    value = value.trimmed();
    if (value.isEmpty())
        return false;
    for (const ListField &list : listFields) {
        if (isOneOf(field, {list.name})) {
            (filter.*list.values).append(value.toString());
            return true;
        }
    }
    if (isOneOf(field, {QLatin1StringView("jaar"), QLatin1StringView("year")})) {
        const auto years = yearRangeFrom(value);
        if (years)
            filter.years = years;
        return years.has_value();
    }
    if (isOneOf(field, {QLatin1StringView("soort"), QLatin1StringView("kind")})) {
        const auto kind = kindNamed(kindNames, value);
        if (kind)
            filter.kinds.append(*kind);
        return kind.has_value();
    }
    return false;
}

std::optional<Kind> kindOfPrefix(QStringView field)
{
    return kindNamed(prefixes, field);
}

} // namespace kb
