// SPDX-License-Identifier: EUPL-1.2
#include "tabs/logbookpage.h"

#include "editors/bankchoices.h"
#include "models/decisioncolumns.h"
#include "papers/decisionpaper.h"
#include "tabs/pairspage.h"
#include "tabs/savedfilters.h"
#include "widgets/paperview.h"

namespace kb {

LogbookPage::LogbookPage(Workspace &workspace, QWidget *parent)
    : OverlapPage(workspace, parent)
    , m_feed(workspace, decisionColumns(), this)
{
    m_toPair = addTabAction(tr("&Go to the pair"), {}, [this] { openCurrent(); });
    m_actions.record = {m_toPair, nullptr, addComputeAction()};
    build(m_feed.list(), QStringLiteral("logbook"), m_feed.list());
    addFoot({m_toPair});
    buildFilters();
    reload();
    showCurrent(); // nothing yet: there is no pair to go to
}

QString LogbookPage::emptySentence(const QString &) const
{
    return tr("Nothing was decided about pairs yet. Decide on the page Pairs.");
}

void LogbookPage::buildFilters()
{
    FilterBar &bar = m_feed.list().filterBar();
    bar.hideSearch();
    bar.setFilters({{QStringLiteral("state"), tr("Decision"), codeChoices<OverlapState>()},
                    {QStringLiteral("unit"), tr("Unit")}});
    offerUnits(bar);
    new SavedFilters(workspace(), bar, "logbook");
    connect(&bar, &FilterBar::changed, this, [this](const FilterState &filter) {
        m_query.states = valuesOf<OverlapState>(filter.chosen.value(QStringLiteral("state")));
        m_query.units = uidsOf(filter.chosen.value(QStringLiteral("unit")));
        reload();
    });
}

void LogbookPage::reload()
{
    m_feed.reload(m_query);
}

/// A decision that is changed moves to the top.
void LogbookPage::follow(const Changes &changes)
{
    if (changes.touches(Kind::Verdict))
        readWhenSeen([this] { reload(); });
}

void LogbookPage::showCurrent()
{
    const DecisionLine *line = m_feed.current();
    m_toPair->setEnabled(line);
    preview().say(line ? decisionPaper(*line) : Paper{});
}

void LogbookPage::openCurrent()
{
    const DecisionLine *line = m_feed.current();
    if (!line)
        return;
    Q_EMIT pageAsked(QStringLiteral("pairs"), [a = line->verdict.a, b = line->verdict.b](Tab &page) {
        static_cast<PairsPage &>(page).showPair(a, b);
        page.focusContent();
    });
}

} // namespace kb
