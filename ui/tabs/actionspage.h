// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/agreedfollowup.h"
#include "tabs/listfeed.h"
#include "tabs/overlappage.h"

namespace kb {

/// What units agreed to do about overlaps, and how far it is (spec 03, 3.6).
class ActionsPage : public OverlapPage
{
    Q_OBJECT

public:
    explicit ActionsPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows that action, whatever was filtered before.
    bool showPlace(const Uid &record) override;
    /// Goes to the pair, or to the first record of a group.
    void openCurrent() override;

private:
    void buildActions();
    void buildFilters();
    void reload() override;
    void showCurrent() override;
    void follow(const Changes &changes) override;
    QString emptySentence(const QString &onlyUnit) const override;
    QString emptyAction() const override { return {}; } // they come from people

    void showMaking(AgreedMaking making);
    void makeAgreed();
    void makeMeeting(const AgreedLine &line);
    void makeResearch(const AgreedLine &line);
    void makeTasks(const AgreedLine &line);
    void mergeQuestions(const AgreedLine &line);
    void reportReady();
    void answer();
    void change();
    void copyReminder();
    void remove();
    void keep(const OverlapAction &edited, const std::optional<QList<Uid>> &others, const QString &done);

    ListFeed<AgreedActions, AgreedLine, AgreedQuery> m_feed;
    AgreedQuery m_query;
    QAction *m_toPair = nullptr;
    QAction *m_remind = nullptr;
    QAction *m_ready = nullptr;
    QAction *m_make = nullptr;  ///< what was agreed: an event, research, tasks, or one question of several
    QList<QAction *> m_writing; ///< need an action, and a bank that can be written
};

} // namespace kb
