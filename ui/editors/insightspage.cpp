// SPDX-License-Identifier: EUPL-1.2
#include "editors/insightspage.h"

#include "editors/childparts.h"
#include "editors/pickedrows.h"
#include "editors/recordform.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QPushButton>

#include <optional>

namespace kb {

namespace {

constexpr FieldId InsightText = 12;
constexpr int LongestInsight = 400;
/// Of a row that is kept until it is saved: the uids of what it is about.
const QString AboutKey = QStringLiteral("about");

struct InsightsWording
{
    Q_DECLARE_TR_FUNCTIONS(InsightsPage)
};

ChildWords insightWords()
{
    return {.list = InsightsWording::tr("Insights"),
            .add = InsightsWording::tr("Add an &insight"),
            .nobody = InsightsWording::tr("No insights yet. What did you learn?")};
}

} // namespace

InsightsPage::InsightsPage(Workspace &workspace)
    : ChildRows(
          insightColumns(), [this](QList<InsightLine> &lines) { settle(lines); }, insightWords())
    , m_workspace(workspace)
    , m_names(workspace.bank())
    , m_about(new PickedRows(workspace, InsightsWording::tr("What it is about"),
                             InsightsWording::tr("Find a question, study or signal by typing"),
                             {Kind::KnowledgeQuestion, Kind::Study, Kind::Signal},
                             SourcePicker::Words::OnlyRecords))
{
    m_about->table().sayWhenEmpty(InsightsWording::tr("Nothing yet."),
                                  InsightsWording::tr("Find a question, study or signal below."));
    form().addLine({.field = InsightText, .limit = LongestInsight});
    form().addLine({.field = 13});
    form().addField({.label = InsightsWording::tr("About which question, study or signal?")}, m_about);
    connect(m_about, &PickedRows::changed, this, &InsightsPage::keepAbout);
    build(m_table);
    addRowButton(InsightsWording::tr("Make a &question of it"), [this] { ask(Kind::KnowledgeQuestion); });
    addRowButton(InsightsWording::tr("Make a si&gnal of it"), [this] { ask(Kind::Signal); });
}

void InsightsPage::readLinks()
{
    std::optional<Error> failed;
    for (int row = 0; row < count(); ++row) {
        const Uid insight = m_table.lines()[row].uid;
        if (insight.isNull())
            continue;
        if (const auto about = m_workspace.bank().links().from(insight, LinkType::About)) {
            setAbout(row, *about);
        } else {
            leaveUnread(row);
            failed = about.error();
        }
    }
    showCurrent();
    if (failed) // once, however many they are
        m_workspace.sayError(*failed);
}

Result<> InsightsPage::write(Bank &bank, Write &write, const Uid &event) const
{
    const QList<Insight> insights = records();
    if (auto removed = removeLeft(bank, write, insights, shown()); !removed)
        return removed;
    for (qsizetype row = 0; row < insights.size(); ++row) {
        Insight insight = insights[row];
        insight.event = event;
        const auto written = writeChild(bank, write, insight, shown());
        if (!written)
            return written.error();
        const InsightLine &line = m_table.lines()[row];
        if (line.isUnread) // an empty list would take its links away
            continue;
        if (auto linked = bank.links().set(write, *written, LinkType::About, line.about); !linked)
            return linked;
    }
    return {};
}

QCborArray InsightsPage::draft() const
{
    QCborArray rows;
    const QList<Insight> insights = records();
    for (qsizetype row = 0; row < insights.size(); ++row) {
        QCborMap kept = partRowOf(insights[row]);
        if (!m_table.lines()[row].isUnread)
            kept.insert(AboutKey, Codec<QList<Uid>>::to(m_table.lines()[row].about));
        rows.append(kept);
    }
    return rows;
}

void InsightsPage::showDraft(const QCborArray &rows)
{
    showEdited(partsOfRows<Insight>(rows));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (const QCborMap kept = rows[row].toMap(); kept.contains(AboutKey))
            setAbout(int(row), Codec<QList<Uid>>::from(kept.value(AboutKey)));
        else
            leaveUnread(int(row));
    }
    showCurrent();
}

void InsightsPage::setAbout(int row, const QList<Uid> &about)
{
    InsightLine line = m_table.lines()[row];
    line.about = about;
    line.isUnread = false;
    m_table.change(row, line);
}

void InsightsPage::leaveUnread(int row)
{
    InsightLine line = m_table.lines()[row];
    line.isUnread = true;
    m_table.change(row, line);
}

void InsightsPage::keepAbout()
{
    if (currentRow() < 0)
        return;
    QList<Uid> about;
    for (const CellRow &row : m_about->table().rows())
        about.append(row.target);
    setAbout(currentRow(), about);
    Q_EMIT edited();
}

/// For the insight that is current.
void InsightsPage::showBeside(int row)
{
    QList<CellRow> rows;
    for (const Uid &record : row < 0 ? QList<Uid>() : m_table.lines()[row].about)
        rows.append({{}, record, {nameOf(m_names.of(record))}});
    m_about->table().setRows(rows);
    const bool isUnread = row >= 0 && m_table.lines()[row].isUnread; // what is added would replace it
    m_about->setAccess(isWritable() && !isUnread ? Access::ReadWrite : Access::ReadOnly);
}

QMap<FieldId, QString> InsightsPage::problemsAt(int row) const
{
    if (!m_table.lines()[row].text.isEmpty())
        return {};
    return {{InsightText, InsightsWording::tr("Write down what you learned, or remove this line.")}};
}

void InsightsPage::settle(QList<InsightLine> &lines)
{
    for (InsightLine &line : lines) {
        line.became.clear();
        for (const Uid &record : std::as_const(line.about))
            line.became.append(m_names.of(record).code);
    }
}

void InsightsPage::summarise()
{
    say({}, InsightsWording::tr("%n insight(s)", nullptr, count()));
}

void InsightsPage::ask(Kind kind)
{
    if (currentRow() >= 0)
        Q_EMIT makeAsked(kind, currentRow());
}

} // namespace kb
