// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/advicelist.h"
#include "model/advicesteps.h"
#include "tabs/recordspage.h"

namespace kb {

/// Tab 7: the advices (spec 03, 3.8), and what is done with one as a whole: consult, offer, decide, revise,
/// withdraw.
class AdviceTab : public RecordsPage<AdviceList, AdviceLine, AdviceQuery>
{
    Q_OBJECT

public:
    explicit AdviceTab(Workspace &workspace, QWidget *parent = nullptr);

    bool showPlace(const Uid &record) override;

protected:
    RecordEditor *makeEditor() override;
    Paper paperOf(const AdviceLine &line) override;
    void follow(const Changes &changes) override;

private:
    QAction *addMove(AdviceMove move, const QString &text, void (AdviceTab::*act)(const Advice &advice));
    void buildMoves();
    void followMoves();
    void make(AdviceMove move, void (AdviceTab::*act)(const Advice &advice));

    void consult(const Advice &advice);
    void offer(const Advice &advice);
    void offerOn(const Uid &advice, QDate day);
    void decide(const Advice &advice);
    void proposeUses(const Uid &advice, const QString &refcode);
    void recordUsesOf(const Uid &advice, const QString &refcode);
    void sayDecided(const Uid &advice, const QString &done);
    void askToRevise(const Advice &advice);
    void revise(const Advice &advice);
    void withdraw(const Advice &advice);
    /// Says how a step went, with a way back.
    void sayMoved(const QString &sentence, const Result<> &moved);

    void makeOfExploration();
    void writeGapHere();
    void writeLessonHere();
    void printHere();
    void printVersion(const Uid &version);

    QList<std::pair<QAction *, AdviceMove>> m_moves; ///< in the order in which they follow each other
};

} // namespace kb
