// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/overlapverdicts.h"
#include "tabs/decisiondialog.h"
#include "tabs/listfeed.h"
#include "tabs/overlaplines.h"
#include "tabs/overlappage.h"
#include "workspace/readbeside.h"

class QStackedWidget;

namespace kb {

class CompareView;
class RunNote;

/// Which pairs a page is for.
struct PairsScope
{
    const char *list;         ///< names it in settings and saved filters; never changes
    QString title;            ///< of the list as a file
    QList<OverlapKind> kinds; ///< in the order in which they are offered
    std::span<const Column<ShownOverlap>> columns;
    QString empty;     ///< what stands where there is no pair
    QString ofOneUnit; ///< the same in a bank of one unit, whose code is %1
    QString setAside;  ///< what F9 is called
    DecisionDialog::About whyAside = DecisionDialog::About::SetAside; ///< and what it asks
};

/// Pairs of records about the same thing, and what was decided about them (spec 03, 3.6).
class PairsPage : public OverlapPage
{
    Q_OBJECT

public:
    explicit PairsPage(Workspace &workspace, QWidget *parent = nullptr);
    PairsPage(const PairsScope &scope, Workspace &workspace, QWidget *parent);

    bool showPlace(const Uid &record) override;
    void focusFilter() override;
    void focusContent() override;
    void openCurrent() override;
    QList<QWidget *> panes() override;

    /// What passes that filter; `units` are the choices of unit.
    void showFiltered(const QList<Choice> &units, const FilterState &filter);

    /// That pair, whatever was filtered before; says so when the records overlap no more.
    void showPair(const Uid &one, const Uid &other);

protected:
    void showCurrent() override;
    const ShownOverlap *current() const { return m_feed.current(); }
    /// What stands in the list, with what is kept from who judges blind; empty when there is none.
    std::optional<ShownOverlap> wholeCurrent();
    /// These stand in the menu of a pair below the decisions.
    void offer(const QList<QAction *> &actions);
    /// What was done with the pair, with the button that takes it back.
    void say(const ShownOverlap &shown, const QString &decision);

private:
    void buildActions();
    QList<QAction *> buildReview();
    void buildFilters();
    void ask(const FilterState &filter);
    void exportPairs();
    bool asksForReviews() const { return m_filter.onlyDisputed || !m_filter.askedOf.isEmpty(); }
    void sort(const QString &column, Qt::SortOrder order);
    void reload() override;
    void follow(const Changes &changes) override;
    QString emptySentence(const QString &onlyUnit) const override;
    void fillMenu(const QList<QAction *> &review);

    void buildCompare();
    void closeCompare();
    void confirm();
    void decide(DecisionDialog::About about);
    void agree();
    void keep(const ShownOverlap &decided, const Verdict &decision);
    void goOnFrom(const ShownOverlap &decided);
    void askSecond();
    void addByHand();
    void judgeBlind(bool isBlind);
    QString remarkOn(const ShownOverlap &shown);
    void rule(ShowRule rule);
    std::optional<QString> askWhy(ShowRule rule, const ShownOverlap &ruled);

    QList<QAction *> buildAlike();
    void lookForAlike(const ShownOverlap &decided);
    void countAlike();
    void showAlike(int pairs);
    void decideTheSame();

    void openBoth();
    void explainLevel();
    void merge();
    void showLinking(const ShownOverlap *shown);
    void linkKnown();
    void linkStudy(const ShownOverlap &shown);
    void linkProject();
    void markConcept();

    ListFeed<OverlapLines, ShownOverlap, OverlapFilter> m_feed;
    PairsScope m_scope;
    OverlapFilter m_filter;
    QStackedWidget *m_stack;
    RunNote *m_run;
    CompareView *m_compare = nullptr;
    QList<QAction *> m_decisions;
    QList<QAction *> m_rules;
    QAction *m_sideBySide = nullptr;
    QAction *m_openBoth = nullptr;
    QAction *m_explain = nullptr;
    QAction *m_printPair = nullptr;
    QAction *m_introduce = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_link = nullptr;
    QAction *m_markConcept = nullptr;
    ReadBeside<ReviewerNames> m_reviewers; ///< by verdict
    QAction *m_blind = nullptr;
    QAction *m_decideAlike = nullptr;
    std::optional<ShownOverlap> m_judged; ///< last
    bool m_isAlikeTold = false;           ///< that others have the same texts
    JobRunner m_runner; ///< of its own: looking for the same texts goes through all questions
};

} // namespace kb
