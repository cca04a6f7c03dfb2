// SPDX-License-Identifier: EUPL-1.2
#include "models/advicecolumns.h"
#include "models/agreedcolumns.h"
#include "models/approachcolumns.h"
#include "models/bulletincolumns.h"
#include "models/decisioncolumns.h"
#include "models/gapcolumns.h"
#include "models/lessoncolumns.h"
#include "models/meetingcolumns.h"
#include "models/opportunitycolumns.h"
#include "models/overlapcolumns.h"
#include "models/questioncolumns.h"
#include "models/signalcolumns.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// A word with a mark is one of a few: half of it says nothing. The first column is never narrowed, and a
/// number keeps its width.
template <typename Record> QStringList cutWordsIn(const char *list, std::span<const Column<Record>> columns)
{
    QStringList cut;
    for (const Column<Record> &column : columns.subspan(1)) {
        const bool isKept = column.cut != Cut::Allowed || column.least > 0 || column.align == Align::End;
        if (column.mark && !isKept)
            cut.append(u"%1 of %2"_s.arg(QLatin1StringView(column.key), QLatin1StringView(list)));
    }
    return cut;
}

template <typename Record> bool keepsWhole(std::span<const Column<Record>> columns, const char *key)
{
    const auto found = std::ranges::find_if(columns, [key](const Column<Record> &column) {
        return QLatin1StringView(column.key) == QLatin1StringView(key);
    });
    return found != columns.end() && found->cut == Cut::RatherLeftOut;
}

} // namespace

class TestWordColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordWithAMarkIsRatherLeftOutThanCut()
    {
        const auto records = ListOf::OwnRecords;

        const QStringList cut =
            cutWordsIn("advice", adviceColumns(records)) + cutWordsIn("agreed actions", agreedColumns()) +
            cutWordsIn("approaches", approachColumns(records)) +
            cutWordsIn("bulletins", bulletinColumns(records)) + cutWordsIn("decisions", decisionColumns()) +
            cutWordsIn("gaps", gapColumns()) + cutWordsIn("tasks", taskColumns()) +
            cutWordsIn("groups", opportunityColumns()) + cutWordsIn("pairs", overlapColumns()) +
            cutWordsIn("reuse", reuseColumns()) + cutWordsIn("questions", questionColumns(records)) +
            cutWordsIn("signals", signalColumns(records));

        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u", "_s)));
    }

    void whoWasPresentIsReadWhole() { QVERIFY(keepsWhole(participantColumns(), "present")); }

    void theUnitOfALessonIsReadWhole() { QVERIFY(keepsWhole(lessonColumns(ListOf::OwnRecords), "owner")); }
};

QTEST_GUILESS_MAIN(TestWordColumns)
#include "tst_wordcolumns.moc"
