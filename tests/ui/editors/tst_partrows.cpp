// SPDX-License-Identifier: EUPL-1.2
#include "editors/choiceeditors.h"
#include "editors/partrows.h"
#include "support/grab.h"
#include "widgets/textlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestPartRows : public QObject
{
    Q_OBJECT

    static QList<RowPart> parts()
    {
        return {{.key = u"subject"_s,
                 .label = u"Subject"_s,
                 .make = makeTextEditor,
                 .need = Need::Required,
                 .wanted = u"Write a subject."_s},
                {.key = u"until"_s,
                 .label = u"Until"_s,
                 .make = makeDateEditor,
                 .first = Value(u"2026-09-01"_s)}};
    }
    static PartRowsWords words()
    {
        return {
            .row = u"Row %1"_s, .add = u"&Add row"_s, .nothing = u"No rows yet."_s, .next = u"Add one."_s};
    }

    static QCborMap row(const QString &subject) { return {{u"subject"_s, subject}}; }
    static QString subjectOf(const QCborValue &row) { return row.toMap().value(u"subject"_s).toString(); }

    static QAbstractButton *button(PartRows &rows, const QString &name)
    {
        for (auto *button : rows.findChildren<QAbstractButton *>()) {
            if ((button->text() == name || button->accessibleName() == name) && button->isVisible())
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void rowsComeBackAsTheyWereShown()
    {
        PartRows rows(words(), parts());
        QCborMap known = row(u"Raamovereenkomst"_s);
        known.insert(u"uid"_s, u"no part of the row"_s);
        const QCborArray shown{known, row(u"Data"_s)};
        const QSignalSpy edited(&rows, &PartRows::edited);

        rows.show(shown);

        QCOMPARE(rows.rows(), shown);
        QCOMPARE(edited.count(), 0);
    }

    void withoutRowsASentenceSaysSo()
    {
        PartRows rows(words(), parts());
        show(rows, {600, 400});
        const auto *nothing = rows.findChild<TextLabel *>();
        QVERIFY(nothing->isVisible());
        QCOMPARE(nothing->text(), u"No rows yet. Add one."_s);
        QCOMPARE(button(rows, u"&Add row"_s)->accessibleDescription(), nothing->text());

        rows.addRow();
        QVERIFY(!nothing->isVisible());

        rows.show({});
        rows.setAccess(Access::ReadOnly);
        QVERIFY(nothing->isVisible());
        QCOMPARE(nothing->text(), u"No rows yet."_s); // who reads can add nothing
    }

    void newRowHasTheKeyboardAndItsFirstValues()
    {
        PartRows rows(words(), parts());
        show(rows, {600, 400});

        QTest::keyClick(button(rows, u"&Add row"_s), Qt::Key_Space);
        QTest::keyClicks(QApplication::focusWidget(), u"Nieuw"_s);

        QCOMPARE(rows.rows().toVariantList(),
                 QVariantList({QVariantMap{{u"subject"_s, u"Nieuw"_s}, {u"until"_s, u"2026-09-01"_s}}}));
    }

    void removedRowIsGoneAndTheNextHasTheKeyboard()
    {
        PartRows rows(words(), parts());
        rows.show({row(u"Een"_s), row(u"Twee"_s)});
        show(rows, {600, 400});

        QTest::keyClick(button(rows, u"Row 1: remove"_s), Qt::Key_Space);

        QCOMPARE(rows.count(), 1);
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"Twee"_s);
        QVERIFY(button(rows, u"Row 1: remove"_s)); // rows are counted anew
    }

    void rowMovesByKeyboard()
    {
        PartRows rows(words(), parts());
        rows.show({row(u"Een"_s), row(u"Twee"_s)});
        show(rows, {600, 400});

        QTest::keyClick(button(rows, u"Row 1: move down"_s), Qt::Key_Space);

        QCOMPARE(subjectOf(rows.rows().first()), u"Twee"_s);
    }

    void rowsThatKeepTheirOrderAreNotMoved()
    {
        PartRows rows(words(), parts());
        rows.keepOrder();
        rows.show({row(u"Een"_s), row(u"Twee"_s)});

        show(rows, {600, 400});

        QVERIFY(!button(rows, u"Row 1: move down"_s));
        QVERIFY(button(rows, u"Row 1: remove"_s));
    }

    void emptyPartThatMustBeFilledIsToldAndGetsTheKeyboard()
    {
        PartRows rows(words(), parts());
        rows.show({row(u"Een"_s), QCborMap()});
        show(rows, {600, 400});

        QCOMPARE(rows.problem(), u"Write a subject."_s);

        rows.setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"Iets"_s);
        QCOMPARE(rows.problem(), QString());
        QCOMPARE(subjectOf(rows.rows().last()), u"Iets"_s);
    }

    void whoMayOnlyReadSeesNoButtons()
    {
        PartRows rows(words(), parts());
        rows.show({row(u"Een"_s)});
        show(rows, {600, 400});

        rows.setAccess(Access::ReadOnly);

        QVERIFY(!button(rows, u"&Add row"_s));
        QVERIFY(!button(rows, u"Row 1: remove"_s));
        QVERIFY(rows.findChild<QLineEdit *>()->isReadOnly());
    }
};

QTEST_MAIN(TestPartRows)
#include "tst_partrows.moc"
