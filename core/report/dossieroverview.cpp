// SPDX-License-Identifier: EUPL-1.2
#include "report/dossieroverview.h"

#include "report/labels.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

constexpr qsizetype MostDossierStudies = 25; // more is a list, not an overview

QString dossierAgenda(const PolicyDossier &dossier)
{
    const QString horizon = label(dossier.agendaHorizon);
    return dossier.priority ? Report::tr("%1, priority").arg(horizon) : horizon;
}

QString dossierFreshness(const DossierOverviewContent &content)
{
    const QString level = label(content.freshness);
    const auto newest = content.newestStudy();
    if (!newest)
        return level;
    return Report::tr("%1 (newest study: %2, %3; refresh after %n month(s))", nullptr,
                      content.dossier.freshnessMonths)
        .arg(level, newest->code, longDate(newest->date, content.info.language));
}

TitleBlock dossierTitle(const DossierOverviewContent &content)
{
    const PolicyDossier &dossier = content.dossier;
    QList<Fact> facts{{Report::tr("Owner"), content.unit},
                      {Report::tr("Takes part"), content.participating.join(QStringLiteral(", "))},
                      {Report::tr("Officers"), content.officers.join(QStringLiteral(", "))},
                      {Report::tr("Agenda"), dossierAgenda(dossier)},
                      {Report::tr("Status"), label(dossier.status)},
                      {Report::tr("Freshness"), dossierFreshness(content)},
                      {Report::tr("Parliamentary file"), dossier.parliamentaryDossier},
                      {Report::tr("Budget article"), dossier.budgetArticle}};
    facts.removeIf([](const Fact &fact) { return fact.value.isEmpty(); });
    return {.kicker = Report::tr("Dossier overview"),
            .title = dossier.title,
            .subtitle = dossier.code,
            .facts = facts};
}

/// The three counters of what is known.
Callout dossierCounters(const DossierOverviewContent &content)
{
    const auto count = [&](Knowing knowing) { return int(content.questions(knowing).size()); };
    return {Report::tr("Knowledge base"),
            {Report::tr("%n question(s) known", nullptr, count(Knowing::Known)),
             Report::tr("%n question(s) partly known", nullptr, count(Knowing::Partly)),
             Report::tr("%n question(s) not known yet", nullptr, count(Knowing::Unknown))}};
}

Table dossierQuestions(const QList<DossierItem> &questions, Knowing knowing, Language language)
{
    Table table{.caption = knowingText(knowing), .rowHeads = RowHeads::FirstColumn};
    const bool isOpen = knowing != Knowing::Known;
    table.columns = {{Report::tr("Code"), 4},
                     {Report::tr("Question"), 9},
                     {isOpen ? Report::tr("Status") : Report::tr("Answer"), isOpen ? 3 : 6}};
    if (isOpen)
        table.columns.append({Report::tr("Needed by"), 4});
    for (const DossierItem &question : questions) {
        QList<Text> row{question.code, question.title, isOpen ? stateText(question) : question.note};
        if (isOpen)
            row.append(longDate(question.date, language));
        table.rows.append(row);
    }
    return table;
}

/// A table of one kind: code, title, what matters, and the state with the date.
Table tiedTable(const QList<DossierItem> &items, const QString &caption, const QString &matter,
                Language language)
{
    Table table{.caption = caption, .rowHeads = RowHeads::FirstColumn};
    table.columns = {
        {Report::tr("Code"), 4}, {Report::tr("Title"), 7}, {matter, 7}, {Report::tr("Status"), 4}};
    for (const DossierItem &item : items) {
        const QString date = longDate(item.date, language);
        const QString state = stateText(item);
        table.rows.append({item.code, item.title, item.note,
                           date.isEmpty() ? state : QStringLiteral("%1, %2").arg(state, date)});
    }
    return table;
}

Table dossierTimes(const DossierOverviewContent &content)
{
    Table table{.caption = Report::tr("What happens when"), .rowHeads = RowHeads::FirstColumn};
    table.columns = {{Report::tr("Date"), 4}, {Report::tr("Kind"), 3}, {Report::tr("What"), 10}};
    for (const DossierDay &day : daysOf(content, content.info.date)) {
        if (!day.isPast)
            table.rows.append({longDate(day.date, content.info.language), day.sort, day.what});
    }
    return table;
}

void addDossierQuestions(QList<Block> &blocks, const DossierOverviewContent &content)
{
    for (const Knowing knowing : {Knowing::Known, Knowing::Partly, Knowing::Unknown}) {
        if (const auto questions = content.questions(knowing); !questions.isEmpty())
            blocks << dossierQuestions(questions, knowing, content.info.language);
    }
}

QList<DossierItem> listedStudies(const DossierOverviewContent &content)
{
    return content.of(Kind::Study).mid(0, MostDossierStudies);
}

void addDossierStudies(QList<Block> &blocks, const DossierOverviewContent &content)
{
    const QList<DossierItem> studies = content.of(Kind::Study);
    if (studies.isEmpty())
        return;
    blocks << Heading{1, Report::tr("Studies")}
           << tiedTable(listedStudies(content), Report::tr("Newest studies"), Report::tr("Main result"),
                        content.info.language);
    if (studies.size() > MostDossierStudies)
        blocks << Paragraph{Report::tr("and %n more", nullptr, int(studies.size() - MostDossierStudies))};
}

/// The other kinds, in the order in which somebody reads them.
struct OverviewPart
{
    Kind kind;
    const char *heading;
    const char *caption;
    const char *matter;
};
constexpr std::array overviewParts{
    OverviewPart{Kind::Signal, QT_TRANSLATE_NOOP("Report", "Signals"),
                 QT_TRANSLATE_NOOP("Report", "Signals and what they mean"),
                 QT_TRANSLATE_NOOP("Report", "Meaning for this dossier")},
    OverviewPart{Kind::ResearchProject, QT_TRANSLATE_NOOP("Report", "Projects"),
                 QT_TRANSLATE_NOOP("Report", "Research that runs or is planned"),
                 QT_TRANSLATE_NOOP("Report", "Central question")},
    OverviewPart{Kind::Event, QT_TRANSLATE_NOOP("Report", "Meetings"),
                 QT_TRANSLATE_NOOP("Report", "Meetings about this dossier"),
                 QT_TRANSLATE_NOOP("Report", "Goal")},
    OverviewPart{Kind::Advice, QT_TRANSLATE_NOOP("Report", "Advice given"),
                 QT_TRANSLATE_NOOP("Report", "Advice about this dossier"),
                 QT_TRANSLATE_NOOP("Report", "Key message")},
    OverviewPart{Kind::UseRecord, QT_TRANSLATE_NOOP("Report", "Use"),
                 QT_TRANSLATE_NOOP("Report", "What was used in policy"),
                 QT_TRANSLATE_NOOP("Report", "Reference")},
};

QString dossierPartWords(const char *source)
{
    return QCoreApplication::translate("Report", source);
}

void addDossierParts(QList<Block> &blocks, const DossierOverviewContent &content)
{
    for (const OverviewPart &part : overviewParts) {
        if (const auto items = content.of(part.kind); !items.isEmpty())
            blocks << Heading{1, dossierPartWords(part.heading)}
                   << tiedTable(items, dossierPartWords(part.caption), dossierPartWords(part.matter),
                                content.info.language);
    }
}

/// Of very many studies only the listed ones and the newest are on the paper.
ShareLevel levelOfOverview(const DossierOverviewContent &content)
{
    const QList<DossierItem> listed = listedStudies(content);
    const auto newest = content.newestStudy();
    ShareLevel level = content.info.shareLevel;
    for (const DossierItem &item : content.items) {
        if (item.kind != Kind::Study || listed.contains(item) || newest == item)
            level = strictest(level, item.shareLevel);
    }
    return level;
}

} // namespace

Document dossierOverview(const DossierOverviewContent &content)
{
    Info info = content.info;
    if (info.title.isEmpty())
        info.title = content.dossier.title;
    info.shareLevel = levelOfOverview(content);

    QList<Block> blocks{dossierTitle(content)};
    for (const QString &paragraph : content.dossier.description.split(u'\n', Qt::SkipEmptyParts))
        blocks << Paragraph{paragraph};
    blocks << dossierCounters(content);
    if (const Table days = dossierTimes(content); !days.rows.isEmpty())
        blocks << Heading{1, Report::tr("What is coming")} << days;
    blocks << Heading{1, Report::tr("Knowledge questions")};
    if (content.of(Kind::KnowledgeQuestion).isEmpty())
        blocks << Paragraph{Report::tr("No knowledge question is linked to this dossier yet.")};
    addDossierQuestions(blocks, content);
    addDossierStudies(blocks, content);
    addDossierParts(blocks, content);
    return {info, blocks};
}

} // namespace kb
