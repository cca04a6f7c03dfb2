// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/signallist.h"
#include "jobs/signaltriage.h"

#include <QObject>

class QWidget;

namespace kb {

class Workspace;

/// The steps that a signal goes through, each with what it asks, its one write and what it says. Works for
/// any page that shows signals.
class SignalActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand on the window, which also ends this.
    SignalActions(Workspace &workspace, QWidget &window);

    /// Scores of our own; of another unit's what we think of it.
    void assess(const SignalLine &signal);
    void link(const QList<Uid> &signals_);
    /// The same with the dossier chosen already; null: none.
    void linkTo(const QList<Uid> &signals_, const Uid &dossier);
    void doSomething(const Signal &signal);
    /// In the draft that is being written, or in a new one.
    void putInBulletin(const QList<Uid> &signals_);
    void setAside(const QList<Uid> &signals_);
    /// Of other units: they leave what our unit still has to look at. Asks why.
    void notForUs(const QList<Uid> &signals_);
    void takeBack(const QList<Uid> &signals_);
    void finish(const QList<Uid> &signals_);

Q_SIGNALS:
    /// Something was written.
    void taken();

private:
    using Step = std::function<Result<TriageOutcome>(SignalTriage &triage)>;

    QString nameOf(const QList<Uid> &signals_);
    void giveVerdict(const SignalLine &line);
    /// One step to undo, however many signals there are.
    void take(const QString &act, const QList<Uid> &signals_, const Step &step, const QString &done);
    static QString jobSentence(int count);
    void tell(const Result<TriageOutcome> &outcome, const QString &done);

    Workspace &m_workspace;
    QWidget &m_window;
};

} // namespace kb
