// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/feedinbox.h"
#include "tabs/recordspage.h"

namespace kb {

/// Messages that were read from news feeds; one key makes a signal of one (spec 03, 3.4).
class InboxPage : public RecordsPage<InboxList, SignalLine, SignalQuery>
{
    Q_OBJECT

public:
    explicit InboxPage(Workspace &workspace, QWidget *parent = nullptr);

protected:
    RecordEditor *makeEditor() override;
    Paper paperOf(const SignalLine &line) override;
    void follow(const Changes &changes) override;
    void beginList() override { chooseFeeds(); }
    /// Feeds that are dropped are read.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFeeds();
    void read(const QStringList &paths);
    void tell(const FeedOutcome &outcome);
    void makeSignals();
};

} // namespace kb
