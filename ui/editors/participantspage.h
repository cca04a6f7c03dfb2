// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/childrows.h"
#include "editors/recordnames.h"
#include "model/event.h"
#include "models/meetingcolumns.h"

namespace kb {

class Workspace;

/// Who is asked to an event, what they replied, and who was there. Tells of people who are asked to something
/// else at the same time.
class ParticipantsPage : public ChildRows<Participant, ParticipantLine>
{
    Q_OBJECT

public:
    explicit ParticipantsPage(Workspace &workspace);

    /// When it is, how many places there are and what sort of event it is decide what is told.
    void setEvent(const Event &event);

    /// These people can be asked as well, by one button; without any it is not there.
    void offer(const QList<Participant> &people);
    /// Who is on the list and a person of the bank.
    QList<Uid> people() const;
    /// Puts these people on the list, below those who are there.
    void add(const QList<Participant> &people);

Q_SIGNALS:
    /// The user wants to choose participants by what they know.
    void expertsAsked();

protected:
    QMap<FieldId, QString> problemsAt(int row) const override;
    void summarise() override;

private:
    void buildForm();
    void settle(QList<ParticipantLine> &lines);
    void togglePresent();
    void takeOffered();
    void lookForClashes();
    QStringList warnings() const;

    Workspace &m_workspace;
    RecordNames m_names;
    Event m_event;
    QPushButton *m_again;
    QList<Participant> m_offered;
    QHash<Uid, QList<Headline>> m_clashes;
    QList<Uid> m_looked; ///< for whom the clashes are known
    int m_asked = 0;
};

} // namespace kb
