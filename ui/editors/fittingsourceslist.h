// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/approachfindings.h"
#include "jobs/fittingsources.h"
#include "model/citation.h"
#include "workspace/workspace.h"

#include <QWidget>

class QListWidget;
class QTimer;

namespace kb {

class TextLabel;

/// The studies and findings of the bank that fit the sentence that is being typed. Looks beside the window,
/// when typing rests for a moment and only while it is in sight. Enter or a double click binds one.
class FittingSourcesList : public QWidget
{
    Q_OBJECT

public:
    explicit FittingSourcesList(Workspace &workspace, QWidget *parent = nullptr);

    /// What the sentence has already is not offered again.
    void ask(const QString &sentence, const QList<Citation> &bound);
    /// Binds the one that is current, the best when nobody chose; false when there is none.
    bool bindCurrent();

Q_SIGNALS:
    void answered(int count);
    /// Becomes a source of the sentence.
    void sourceBound(const kb::Citation &source);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void show(const Result<QList<FittingSource>> &found);
    void showVerdicts(const Result<QList<NamedApproach>> &named);
    void say(const QString &sentence);
    bool isBound(const FittingSource &source) const;

    Workspace &m_workspace;
    JobRunner m_runner; ///< of its own: the first question reads the whole bank
    QListWidget *m_list;
    TextLabel *m_verdicts; ///< on the approaches that the sentence names
    TextLabel *m_note;
    QTimer *m_rest;
    QString m_sentence;
    QList<Citation> m_bound;
    QList<FittingSource> m_shown;
    int m_asked = 0;
};

} // namespace kb
