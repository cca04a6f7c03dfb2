// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "overlap/reviewlessons.h"
#include "tabs/paperpage.h"

namespace kb {

class Bank;

/// What the decisions about pairs teach, and taking that over or setting it back (spec 05, 5.6). Nothing
/// changes by itself.
class LessonsPage : public PaperPage
{
    Q_OBJECT

public:
    explicit LessonsPage(Workspace &workspace, QWidget *parent = nullptr);

private:
    void buildActions();
    void read() override;
    void enable();
    void change(Result<> (*act)(Bank &bank), const QString &done);

    QAction *m_accept = nullptr;
    QAction *m_setBack = nullptr;
    QAction *m_ignore = nullptr;
    QAction *m_general = nullptr;
    ReviewLessons m_lessons;
};

} // namespace kb
