// SPDX-License-Identifier: EUPL-1.2
#include "editors/fieldeditor.h"
#include "editors/recordvalues.h"
#include "model/recordtypes.h"
#include "model/study.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// The editor of a field, whose widget lives as long as this.
struct Held
{
    explicit Held(const FieldInfo &field)
        : editor(makeFieldEditor(Kind::Study, field, [this] { ++edits; }))
        , widget(editor.widget)
    {
    }

    int edits = 0;
    FieldEditor editor;
    std::unique_ptr<QWidget> widget;
};

QString shownIn(const QWidget &widget)
{
    const auto *memo = qobject_cast<const QPlainTextEdit *>(&widget);
    return memo ? memo->toPlainText() : static_cast<const QLineEdit &>(widget).text();
}

const FieldInfo &fieldOf(FieldId id)
{
    return *recordType(Kind::Study)->field(id);
}

} // namespace

class TestFieldEditor : public QObject
{
    Q_OBJECT

    static void addTextFields()
    {
        QTest::addColumn<int>("field");
        QTest::newRow("one line") << 31;
        QTest::newRow("several lines") << 56;
    }

private Q_SLOTS:
    void longParagraphIsKeptWholeWhileItsBeginningIsShown_data() { addTextFields(); }

    void longParagraphIsKeptWholeWhileItsBeginningIsShown()
    {
        QFETCH(const int, field);
        const Held held(fieldOf(FieldId(field)));
        const Value whole = Codec<QString>::to(QString(100'000, u'w'));

        held.editor.show(whole);
        const bool isBeginning = shownIn(*held.widget).size() < 2000;
        QTest::keyClick(held.widget.get(), Qt::Key_Tab);
        const bool isStillBeginning = shownIn(*held.widget).size() < 2000;

        QVERIFY(isBeginning && isStillBeginning);
        QVERIFY(held.editor.value() == whole);
    }

    void whoTypesInALongParagraphHasAllOfIt_data() { addTextFields(); }

    void whoTypesInALongParagraphHasAllOfIt()
    {
        QFETCH(const int, field);
        const Held held(fieldOf(FieldId(field)));
        const QString whole = u"wonen in de stad "_s.repeated(600).trimmed();
        held.editor.show(Codec<QString>::to(whole));

        QTest::keyClick(held.widget.get(), Qt::Key_Home);
        const int editsOfLooking = held.edits;
        QTest::keyClicks(held.widget.get(), u"Over "_s);

        QCOMPARE(editsOfLooking, 1); // to show it
        QVERIFY(held.editor.value() == Codec<QString>::to(u"Over "_s + whole));
    }

    void shortTextTakesThePlaceOfALongOne_data() { addTextFields(); }

    void shortTextTakesThePlaceOfALongOne()
    {
        QFETCH(const int, field);
        const Held held(fieldOf(FieldId(field)));
        held.editor.show(Codec<QString>::to(QString(100'000, u'w')));

        held.editor.show(Codec<QString>::to(u"kort"_s));

        QVERIFY(held.editor.value() == Codec<QString>::to(u"kort"_s));
    }

    void everyFieldThatIsTypedGivesBackWhatItShows()
    {
        Study study;
        study.title = u"Wonen boven winkels"_s;
        study.issued = {u"2026-03"_s};
        study.abstract = u"Eerste alinea.\n\nTweede alinea."_s;
        study.keywords = {u"wonen"_s, u"winkels"_s};
        const Values values = allValues(study);

        constexpr std::array<FieldId, 5> typed{31, 37, 56, 15, 30}; // text, date, long text, words, choice
        for (const FieldId id : typed) {
            Held held(fieldOf(id));
            held.editor.show(values.value(id));
            QCOMPARE(held.editor.value(), values.value(id));
        }
    }

    void textOfAHundredThousandCharactersStaysWhole_data() { addTextFields(); }

    void textOfAHundredThousandCharactersStaysWhole()
    {
        QFETCH(const int, field);
        Held held(fieldOf(FieldId(field)));
        const QString text = u"wonen in de stad "_s.repeated(6000).trimmed();

        held.editor.show(Codec<QString>::to(text));

        QCOMPARE(Codec<QString>::from(held.editor.value()), text);
    }

    void pastedHtmlComesInAsPlainText_data() { addTextFields(); }

    void pastedHtmlComesInAsPlainText()
    {
        QFETCH(const int, field);
        Held held(fieldOf(FieldId(field)));
        auto *copied = new QMimeData;
        copied->setHtml(u"<h1>Wonen</h1><img src='http://elders.example/a.png'><b>boven</b> winkels"_s);
        copied->setText(u"Wonen boven <b>winkels</b>"_s);
        QGuiApplication::clipboard()->setMimeData(copied);

        QMetaObject::invokeMethod(held.widget.get(), "paste");

        QCOMPARE(Codec<QString>::from(held.editor.value()), u"Wonen boven <b>winkels</b>"_s);
    }

    void fieldThatCanOnlyBeReadCannotBeTyped()
    {
        Held held(fieldOf(31));
        held.editor.setAccess(Access::ReadOnly);

        QTest::keyClicks(held.widget.get(), u"x"_s);

        QCOMPARE(held.edits, 0);
    }

    void longTextGrowsWithWhatIsWritten()
    {
        Held held(fieldOf(56));
        auto &edit = *qobject_cast<QPlainTextEdit *>(held.widget.get());
        const int low = edit.height();

        edit.setPlainText(u"regel\n"_s.repeated(8));

        QVERIFY(edit.height() > low);
    }

    void dateThatCannotBeReadIsToldInASentence()
    {
        Held held(fieldOf(37));
        QTest::keyClicks(held.widget.get(), u"ooit"_s);

        QVERIFY(!held.editor.problem().isEmpty());
    }
};

QTEST_MAIN(TestFieldEditor)
#include "tst_fieldeditor.moc"
