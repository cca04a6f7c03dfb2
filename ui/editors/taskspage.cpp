// SPDX-License-Identifier: EUPL-1.2
#include "editors/taskspage.h"

#include "editors/recordform.h"
#include "report/checklist.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QPushButton>

namespace kb {

namespace {

constexpr FieldId TaskWhat = 10;

struct TasksWording
{
    Q_DECLARE_TR_FUNCTIONS(TasksPage)
};

ChildWords taskWords()
{
    return {.list = TasksWording::tr("Event checklist"),
            .add = TasksWording::tr("Add a &task"),
            .nobody = TasksWording::tr("No tasks yet. Add the checklist of this kind of event.")};
}

bool isOpenTask(const Task &task)
{
    return task.status == TaskStatus::Open || task.status == TaskStatus::Bezig;
}

} // namespace

TasksPage::TasksPage(Workspace &workspace)
    : ChildRows(
          taskColumns(), [this](QList<TaskLine> &lines) { settle(lines); }, taskWords())
    , m_workspace(workspace)
{
    // The numbers are the fields of model/task.h, in reading order.
    form().addLine({.field = TaskWhat});
    form().addLines({{.field = 12}, {.field = 13}});
    form().addLines({{.field = 14}, {.field = 15}});
    build(m_table);
    addButton(TasksWording::tr("Add the &checklist"), [this] { addListed(); });
    connect(this, &ChildPage::edited, this, [this] { m_followsKind = false; });
}

void TasksPage::show(const QList<Task> &tasks)
{
    m_followsKind = false;
    ChildRows::show(tasks);
}

void TasksPage::begin(const Event &event)
{
    m_event = event;
    ChildRows::show({});
    m_followsKind = true;
    showEdited(listed());
}

void TasksPage::setEvent(const Event &event)
{
    const bool isOther = event.kind != m_event.kind || event.start != m_event.start;
    m_event = event;
    if (m_followsKind && isOther)
        showEdited(listed());
}

QList<Task> TasksPage::listed(const QList<Task> &present) const
{
    QList<Task> tasks = checklistTasks(m_event, present);
    for (Task &task : tasks)
        task.unit = m_workspace.bank().identity().unit;
    return tasks;
}

/// What is on the list already is not added again.
void TasksPage::addListed()
{
    const QList<Task> tasks = records();
    showEdited(tasks + listed(tasks));
    Q_EMIT edited();
}

int TasksPage::agreements() const
{
    const QList<Task> tasks = records();
    return int(std::ranges::count(tasks, TaskOrigin::Afspraak, &Task::origin));
}

/// What comes up once the meeting began was agreed there; the form says otherwise where that is not so.
Task TasksPage::fresh(int) const
{
    Task task;
    const bool hasBegun = m_event.start.isValid() && m_event.start < m_workspace.bank().now();
    task.origin = hasBegun ? TaskOrigin::Afspraak : TaskOrigin::Zelf;
    task.unit = m_workspace.bank().identity().unit;
    return task;
}

QMap<FieldId, QString> TasksPage::problemsAt(int row) const
{
    if (!m_table.lines()[row].what.isEmpty())
        return {};
    return {{TaskWhat, TasksWording::tr("Say what is to be done, or remove this line.")}};
}

void TasksPage::settle(QList<TaskLine> &lines) const
{
    const QDate today = m_workspace.bank().now().date();
    for (TaskLine &line : lines)
        line.isLate = isOpenTask(line) && line.due.isValid() && line.due < today;
}

void TasksPage::summarise()
{
    const QList<TaskLine> &lines = m_table.lines();
    const int open = int(std::ranges::count_if(lines, isOpenTask));
    const int late = int(std::ranges::count(lines, true, &TaskLine::isLate));
    const QString sentence = TasksWording::tr("%n open", nullptr, open);
    if (late == 0)
        return say({}, sentence);
    say({Shape::Triangle, Meaning::Danger},
        sentence + QStringLiteral(" · ") + TasksWording::tr("%n overdue", nullptr, late));
}

} // namespace kb
