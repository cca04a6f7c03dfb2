// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/signallist.h"
#include "jobs/signaltriage.h"
#include "tabs/recordspage.h"

namespace kb {

class QuickCapture;
class TextLabel;

/// The list of signals (spec 03, 3.4), with a line to note one down and the steps that a signal goes through.
class SignalsPage : public RecordsPage<SignalList, SignalLine, SignalQuery>
{
    Q_OBJECT

public:
    explicit SignalsPage(Workspace &workspace, QWidget *parent = nullptr);

protected:
    RecordEditor *makeEditor() override;
    Paper paperOf(const SignalLine &line) override;
    void follow(const Changes &changes) override;

private:
    using Step = std::function<Result<TriageOutcome>(SignalTriage &triage)>;

    void buildHead();
    QList<QAction *> steps();
    void showCounts();
    void keep(const Signal &captured);

    /// What a step is about: the signal that is open, or what is selected. Empty when the user stays with
    /// what is not saved.
    QList<Uid> chosen();
    /// The first of them.
    std::optional<SignalLine> chosenLine();
    QString nameOf(const QList<Uid> &signals_);
    void assess();
    void giveVerdict(const SignalLine &line);
    void link();
    void doSomething();
    void putInBulletin();
    void setAside();
    void takeBack();
    void finishSelected();
    void take(const QString &act, const QList<Uid> &signals_, const Step &step, const QString &done);

    QuickCapture *m_capture;
    TextLabel *m_counts;
};

} // namespace kb
