// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/bulletinlist.h"
#include "jobs/bulletinwork.h"
#include "tabs/recordspage.h"

namespace kb {

/// The bulletins (spec 03, 3.4): written, settled, issued and mended.
class BulletinsPage : public RecordsPage<BulletinList, BulletinLine, BulletinQuery>
{
    Q_OBJECT

public:
    explicit BulletinsPage(Workspace &workspace, QWidget *parent = nullptr);

protected:
    RecordEditor *makeEditor() override;
    Paper paperOf(const BulletinLine &line) override;
    void follow(const Changes &changes) override;

private:
    using Step = std::function<Result<Uid>(BulletinWork &work, const Uid &bulletin)>;

    QList<QAction *> steps();
    QAction *addStep(BulletinMove move, const QString &text, const QKeySequence &keys,
                     void (BulletinsPage::*act)());
    void followSteps();
    std::optional<Bulletin> chosen();
    void settle();
    void issue();
    void correct();
    void take(const QString &act, const Step &step, const QString &done);
    void print();
    void writeRss();
    void saveRss(const QString &path, const Uid &bulletin);

    QList<std::pair<QAction *, BulletinMove>> m_steps; ///< in the order in which they follow each other
};

} // namespace kb
