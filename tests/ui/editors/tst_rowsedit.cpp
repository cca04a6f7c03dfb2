// SPDX-License-Identifier: EUPL-1.2
#include "editors/rowsedit.h"
#include "support/grab.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestRowsEdit : public QObject
{
    Q_OBJECT

    static QList<RowCell> cells()
    {
        return {rowCell(u"Subject"_s, FieldKind::Text, u"Write a subject."_s),
                rowCell(u"Until"_s, FieldKind::Date)};
    }
    static RowsWords words() { return {u"&Add row"_s, u"Remove %1"_s, u"row %1"_s}; }

    static EditedRow row(const QString &subject)
    {
        return {newUid(QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC)), {Value(subject), {nullptr}}};
    }

    static QPushButton *button(RowsEdit &edit, const QString &text)
    {
        for (auto *button : edit.findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void rowsComeBackAsTheyWereShown()
    {
        RowsEdit edit(cells(), words());
        const QList<EditedRow> rows{row(u"Raamovereenkomst"_s), row(u"Data"_s)};
        const QSignalSpy edited(&edit, &RowsEdit::edited);

        edit.setRows(rows);

        QCOMPARE(edit.rows().size(), 2);
        QCOMPARE(edit.rows().first().key, rows.first().key);
        QCOMPARE(edit.rows().last().values, rows.last().values);
        QCOMPARE(edited.count(), 0);
    }

    void newRowHasTheKeyboardAndNoKey()
    {
        RowsEdit edit(cells(), words());
        show(edit, {600, 400});

        QTest::keyClick(button(edit, u"&Add row"_s), Qt::Key_Space);
        QTest::keyClicks(QApplication::focusWidget(), u"Nieuw"_s);

        QCOMPARE(edit.rows().size(), 1);
        QVERIFY(edit.rows().first().key.isNull());
        QCOMPARE(edit.rows().first().values.first().toString(), u"Nieuw"_s);
    }

    void removedRowIsGoneAndTheNextHasTheKeyboard()
    {
        RowsEdit edit(cells(), words());
        edit.setRows({row(u"Een"_s), row(u"Twee"_s)});
        show(edit, {600, 400});

        QTest::keyClick(button(edit, u"Remove row 1"_s), Qt::Key_Space);

        QCOMPARE(edit.rows().size(), 1);
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"Twee"_s);
        QVERIFY(button(edit, u"Remove row 1"_s)); // rows are counted anew
    }

    void emptyCellThatMustBeFilledIsTold()
    {
        RowsEdit edit(cells(), words());
        show(edit, {600, 400});
        edit.beginRow();

        QVERIFY(!edit.showProblems());

        QTest::keyClicks(QApplication::focusWidget(), u"Iets"_s);
        QVERIFY(edit.showProblems());
    }

    void draftBringsEverythingBack()
    {
        RowsEdit edit(cells(), words());
        edit.setRows({row(u"Een"_s), {{}, {Value(u"Twee"_s), Value(u"2026-09-01"_s)}}});
        RowsEdit other(cells(), words());

        other.showDraft(edit.draft());

        QCOMPARE(other.rows().size(), 2);
        QCOMPARE(other.rows().first().key, edit.rows().first().key);
        QVERIFY(other.rows().last().key.isNull());
        QCOMPARE(other.rows().last().values, edit.rows().last().values);
    }

    void whoMayOnlyReadSeesNoButtons()
    {
        RowsEdit edit(cells(), words());
        edit.setRows({row(u"Een"_s)});
        show(edit, {600, 400});

        edit.setAccess(Access::ReadOnly);

        QVERIFY(!button(edit, u"&Add row"_s));
        QVERIFY(!button(edit, u"Remove row 1"_s));
        QVERIFY(edit.findChild<QLineEdit *>()->isReadOnly());
    }
};

QTEST_MAIN(TestRowsEdit)
#include "tst_rowsedit.moc"
