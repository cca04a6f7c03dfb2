// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/expertlist.h"
#include "jobs/latestjob.h"
#include "model/participant.h"
#include "widgets/dialogframe.h"

class QLineEdit;
class QListWidget;
class QTimer;

namespace kb {

class EventEditor;
class TextLabel;
class Workspace;

/// Asks for a subject, shows who knows about it, and takes those who are ticked. Who does not want to be
/// approached, and who is on the list of the event already, is there with that reason and cannot be ticked.
/// Another subject begins with nobody ticked.
class ExpertsDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// `there` are the persons who are on the list of the event.
    ExpertsDialog(Workspace &workspace, const QList<Uid> &there, QWidget *parent = nullptr);

    /// Those who are ticked, as participants.
    QList<Participant> chosen() const;
    /// Whether what is in the list is not yet about the subject that stands there.
    bool isBusy() const;

private:
    void build();
    void change();
    void look();
    void show(const Result<QList<Expert>> &found);
    void addItem(const Expert &expert);
    QString reasonAgainst(const Expert &expert) const;
    bool isTicked(int row) const;
    void followTicks();

    Workspace &m_workspace;
    QList<Uid> m_there;
    QLineEdit *m_subject;
    QListWidget *m_list;
    TextLabel *m_state;
    QPushButton *m_add;
    QTimer *m_rest;
    QList<Expert> m_shown;
    LatestJob m_search;
};

/// From here on the editor of an event adds participants by what they know.
void offerExperts(Workspace &workspace, EventEditor &editor);

} // namespace kb
