// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "overlap/reviewlessons.h"
#include "tabs/tab.h"

namespace kb {

class Bank;
class Changes;
class PaperView;

/// What the decisions about pairs teach, and taking that over or setting it back (spec 05, 5.6). Nothing
/// changes by itself.
class LessonsPage : public Tab
{
    Q_OBJECT

public:
    explicit LessonsPage(Workspace &workspace, QWidget *parent = nullptr);

    bool showPlace(const Uid &record) override { return record.isNull(); }
    bool mayLeave() override { return true; }
    void focusFilter() override { focusContent(); }
    void focusContent() override;
    void openCurrent() override {}
    void step(int /*by*/) override {}
    QList<QWidget *> panes() override;

private:
    void buildActions();
    void follow(const Changes &changes);
    void read();
    void enable();
    void change(Result<> (*act)(Bank &bank), const QString &done);

    PaperView *m_paper;
    QAction *m_accept = nullptr;
    QAction *m_setBack = nullptr;
    QAction *m_ignore = nullptr;
    ReviewLessons m_lessons;
};

} // namespace kb
