// SPDX-License-Identifier: EUPL-1.2
#include "support/grab.h"
#include "support/widgetwalk.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace kb::test;
using namespace Qt::StringLiterals;

/// The walk itself must be able to fail.
class TestWidgetWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAnEditWithoutAName()
    {
        QWidget window;
        QLineEdit edit(&window);
        show(window, {200, 60});

        QVERIFY(complaintsAbout(window).join(u' ').contains(u"has no name"));
        edit.setAccessibleName(u"Title"_s);
        QCOMPARE(complaintsAbout(window), QStringList());
    }

    void findsTextThatIsCutOff()
    {
        QWidget window;
        QLabel label(u"A sentence that does not fit"_s, &window);
        label.setTextFormat(Qt::PlainText);
        label.resize(20, 20);
        show(window, {200, 60});

        QVERIFY(complaintsAbout(window).join(u' ').contains(u"is cut off"));
        label.adjustSize();
        QCOMPARE(complaintsAbout(window), QStringList());
    }

    void findsAWholeThatStopsTheTabKey()
    {
        QWidget window;
        QWidget whole(&window);
        QToolButton part(&whole);
        part.setText(u"Add"_s);
        whole.setFocusProxy(&part);
        show(window, {200, 60});
        QCOMPARE(complaintsAbout(window), QStringList());

        part.hide();

        QVERIFY(complaintsAbout(window).join(u' ').contains(u"stops the Tab key"));
    }

    void findsAButtonOfADialogWithoutAKeyLetter()
    {
        QWidget window;
        QDialogButtonBox foot(&window);
        QPushButton *later = foot.addButton(u"Later"_s, QDialogButtonBox::AcceptRole);
        foot.adjustSize();
        show(window, {200, 60});

        QVERIFY(complaintsAbout(window).join(u' ').contains(u"has no key letter"));
        later->setText(u"&Later"_s);
        QCOMPARE(complaintsAbout(window), QStringList());
    }

    void findsAKeyLetterOfTwo()
    {
        QWidget window;
        QDialogButtonBox foot(&window);
        foot.addButton(u"&Later"_s, QDialogButtonBox::AcceptRole);
        QPushButton *leave = foot.addButton(u"&Leave"_s, QDialogButtonBox::RejectRole);
        foot.adjustSize();
        show(window, {300, 60});

        QVERIFY(complaintsAbout(window).join(u' ').contains(u"shares its key letter"));
        leave->setText(u"Lea&ve"_s);
        QCOMPARE(complaintsAbout(window), QStringList());
    }

    void findsALabelThatGuesses()
    {
        QWidget window;
        QLabel label(u"x"_s, &window);
        show(window, {200, 60});

        QVERIFY(complaintsAbout(window).join(u' ').contains(u"guesses"));
    }

    void findsEnglishThatWasLeft()
    {
        QWidget window;
        QToolButton button(&window);
        button.setText(u"Wis filters"_s);
        QCOMPARE(englishLeftIn(window), QStringList());

        button.setToolTip(u"Clear the filters"_s);

        QCOMPARE(englishLeftIn(window).size(), 1);
    }
};

QTEST_MAIN(TestWidgetWalk)
#include "tst_widgetwalk.moc"
