// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/similarrecords.h"
#include "model/recordhead.h"
#include "widgets/paper.h"
#include "workspace/workspace.h"

#include <QWidget>

class QTimer;
class QVBoxLayout;

namespace kb {

class PaperView;

/// "Does this exist already?": up to five records that resemble what is being typed, three of other units
/// first, with the words they share. Looks beside the window, when typing rests for a moment.
class SimilarPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SimilarPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// What can be done with a question that is found: open it, or also take it in place of the new question
    /// that is being typed.
    enum class Offer { Open, UseInstead };
    void setOffer(Offer offer);

    /// The record that is being edited never counts itself, and its owner is no other unit; until it has one,
    /// this bank's unit is not.
    void ask(const QString &text, const RecordHead &edited);

    /// Whether an answer is still to come.
    bool isBusy() const;

Q_SIGNALS:
    /// The answer to the last question is in sight.
    void answered(int count);
    /// The user takes this question in place of the one that is being typed.
    void useAsked(const kb::Uid &question);

private:
    void look();
    void follow(const QUrl &link);
    PaperSection sectionOf(const SimilarRecord &record) const;
    void show(const Result<QList<SimilarRecord>> &found);

    Workspace &m_workspace;
    JobRunner m_runner; ///< of its own: the first question reads the whole bank
    PaperView *m_paper;
    QTimer *m_rest;
    QString m_text;
    Uid m_except;
    Uid m_ownUnit;
    Offer m_offer = Offer::Open;
    int m_asked = 0;
};

} // namespace kb
