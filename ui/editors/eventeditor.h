// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/eventfields.h"
#include "editors/linkfields.h"
#include "editors/recordeditor.h"
#include "model/event.h"

namespace kb {

class AgendaPage;
class ChildPage;
class InsightsPage;
class ParticipantsPage;
class TasksPage;

/// The detail of an event (spec 03, 3.7): its data, programme, participants, tasks, and what came out of it.
class EventEditor : public RecordEditor
{
    Q_OBJECT

public:
    explicit EventEditor(Workspace &workspace, QWidget *parent = nullptr);

    Kind kind() const override { return Kind::Event; }
    Uid uid() const override { return m_shown.uid; }
    /// The next new event is proposed on this day.
    void setFirstDay(QDate day) { m_firstDay = day; }
    ParticipantsPage &participants() { return *m_participants; }

Q_SIGNALS:
    /// The user wants to choose participants by what they know.
    void expertsAsked();
    /// What was saved brought the event to its end.
    void ended(const kb::Uid &event);
    /// What was saved moved or cancelled it.
    void calledOff(const kb::Uid &event);
    /// What was opened is over and nobody said that it was held.
    void foundOver(const kb::Uid &event);

protected:
    Result<> load(const Uid &uid) override;
    Result<> loadCopy(const Uid &uid) override;
    Values draft() const override;
    void showDraft(const Values &values) override;
    Result<Uid> write() override;

private:
    void buildData();
    void buildWhere();
    void buildOutcome();
    void buildEvaluation();
    void connectPages();
    void begin(Event event, const Uid &linkedAs);
    void show(const Event &event);
    void setAccess(Access access);
    void showForms(const Values &values);
    Result<> showParts(const Uid &uid);
    void followTimes();
    void lookWhetherOver();
    Event edited() const;
    QMap<FieldId, QString> problemsOf(const Event &event) const;
    bool showProblems(const Event &event);
    Result<Uid> keep(Write &write, const Event &event);
    void makeFrom(Kind kind, int row);
    QList<ChildPage *> childPages() const;
    QList<RecordForm *> forms() const;

    RecordForm *m_data;
    RecordForm *m_outcome;
    RecordForm *m_evaluation;
    AgendaPage *m_agenda;
    ParticipantsPage *m_participants;
    TasksPage *m_tasks;
    InsightsPage *m_insights;
    LinkFields m_links;
    EventClock m_clock;
    Event m_shown;
    QDate m_firstDay;
};

} // namespace kb
