// SPDX-License-Identifier: EUPL-1.2
#include "editors/insightspage.h"

#include "bank/headlines.h"
#include "editors/recordform.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QPushButton>

namespace kb {

namespace {

constexpr FieldId InsightText = 12;
constexpr int LongestInsight = 400;

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
{
    form().addLine({.field = InsightText, .limit = LongestInsight});
    form().addLine({.field = 13});
    build(m_table);
    addButton(InsightsWording::tr("Make a &question of it"), [this] { ask(Kind::KnowledgeQuestion); });
    addButton(InsightsWording::tr("Make a si&gnal of it"), [this] { ask(Kind::Signal); });
}

void InsightsPage::readLinks()
{
    m_became.clear();
    Bank &bank = m_workspace.bank();
    for (const InsightLine &line : m_table.lines()) {
        const auto targets = line.uid.isNull() ? Result<QList<Uid>>(QList<Uid>())
                                               : bank.links().from(line.uid, LinkType::About);
        const auto lines = targets ? linesOf(bank.context().db, *targets) : targets.error();
        if (!lines)
            continue;
        for (const Headline &target : *lines)
            m_became[line.uid].append(target.code);
    }
    m_table.settle();
}

QMap<FieldId, QString> InsightsPage::problemsAt(int row) const
{
    if (!m_table.lines()[row].text.isEmpty())
        return {};
    return {{InsightText, InsightsWording::tr("Write down what you learned, or take this line away.")}};
}

void InsightsPage::settle(QList<InsightLine> &lines)
{
    for (InsightLine &line : lines)
        line.became = line.uid.isNull() ? QStringList() : m_became.value(line.uid);
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
