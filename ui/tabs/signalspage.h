// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/signallist.h"
#include "tabs/recordspage.h"

class QMimeData;

namespace kb {

class QuickCapture;
class SignalActions;
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
    /// What is selected can be dragged to a dossier; null when it is too much.
    QMimeData *dragSelected();
    void buildHead();
    QList<QAction *> steps();
    /// A step with all that is chosen.
    template <typename Step> QAction *addStep(const QString &text, const QKeySequence &key, Step step);
    /// A step with the first of it.
    template <typename Step> QAction *addLineStep(const QString &text, const QKeySequence &key, Step step);
    void showCounts();
    void keep(const Signal &captured);
    /// What a step is about: the signal that is open, or what is selected. Empty when the user stays with
    /// what is not saved.
    QList<Uid> chosen();
    /// The first of them.
    std::optional<SignalLine> chosenLine();

    SignalActions *m_steps;
    QuickCapture *m_capture = nullptr;
    TextLabel *m_counts = nullptr;
};

} // namespace kb
