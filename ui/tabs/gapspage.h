// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gapnorms.h"
#include "jobs/gapevidence.h"
#include "jobs/gaplist.h"
#include "report/gapreport.h"
#include "tabs/listfeed.h"
#include "tabs/previewpage.h"

namespace kb {

class TextLabel;

/// What is not known, or known and not used: the list of gaps, and beside it why and what can be done (spec
/// 03, 3.5; spec 05, 5.7).
class GapsPage : public PreviewPage
{
    Q_OBJECT

public:
    explicit GapsPage(Workspace &workspace, QWidget *parent = nullptr);

    /// The record that the gap is about.
    void openCurrent() override;
    QList<Uid> recordsInSight() override;

private:
    void buildActions();
    QList<QAction *> addSteps();
    QList<QAction *> addComparing();
    QList<QAction *> addWritingDown();
    void buildFilters();
    void reload() override;
    void follow(const Changes &changes) override;

    void showCurrent() override;
    void offerSteps(const GapLine *gap);
    void lookForEvidence(const GapLine &gap);
    void accept();
    void decide(const GapLine &gap, GapVerdict verdict);
    void decideAside(const GapLine &gap, const GapVerdict &verdict);
    void sayDecided(const GapLine &gap, GapState state, const Result<> &kept);
    void decideCurrent(GapState state);
    void makeQuestion();
    void makeProjectIdea();
    void setNature();
    void writeDown();
    void removeWritten();
    QWidget &listBelowChange();
    void compareWithKept();
    void showChange();
    void keepSnapshot();
    void printReport();

    ListFeed<GapList, GapLine, GapQuery> m_feed;
    GapQuery m_query;
    GapNorms m_norms;
    TextLabel *m_changeLine;                ///< what changed since the gaps were kept, in numbers
    std::optional<ReportedChange> m_change; ///< empty while none were kept
    int m_comparing = 0;
    QList<QAction *> m_onGap; ///< need a gap to work on, and a bank that can be written
    QAction *m_open = nullptr;
    QAction *m_changed = nullptr; ///< only where gaps were kept
    QAction *m_takeBack = nullptr;
    QAction *m_solved = nullptr;
    QAction *m_idea = nullptr;            ///< only for what research may close
    QAction *m_remove = nullptr;          ///< for what was written down
    QHash<QString, GapSearch> m_searched; ///< for the gap that is shown, by its key, once that is known
    int m_asked = 0; ///< for the preview; an answer to an older question is not shown any more
};

} // namespace kb
