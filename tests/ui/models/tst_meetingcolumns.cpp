// SPDX-License-Identifier: EUPL-1.2
#include "models/meetingcolumns.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const Column<TaskLine> &statusColumn()
{
    return taskColumns().back();
}

} // namespace

class TestMeetingColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void taskThatIsLateSaysSoInWords()
    {
        TaskLine task;
        task.isLate = true;

        QCOMPARE(statusColumn().value(task).toString(), u"overdue"_s);
    }

    void everyTaskHasAMarkSoThatTheWordsStandBelowEachOther()
    {
        for (const TaskStatus status :
             {TaskStatus::Open, TaskStatus::Bezig, TaskStatus::Klaar, TaskStatus::Vervallen}) {
            TaskLine task;
            task.status = status;

            QVERIFY(statusColumn().mark(task).shape != Shape::None);
        }
    }
};

QTEST_GUILESS_MAIN(TestMeetingColumns)
#include "tst_meetingcolumns.moc"
