// SPDX-License-Identifier: EUPL-1.2
#include "report/recordcodes.h"
#include "support/grab.h"
#include "support/widgetwalk.h"
#include "widgets/markedtext.h"
#include "widgets/paperview.h"
#include "widgets/scorebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

QStringList linksIn(const QTextDocument &document)
{
    QStringList links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isAnchor())
                links.append(it.fragment().charFormat().anchorHref());
        }
    }
    return links;
}

/// How many dots of a text are dark, as it is painted in a window.
qsizetype inkOf(const QString &text)
{
    QImage image(400, 40, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.drawText(image.rect(), text);
    painter.end();
    return std::count_if(image.constBits(), image.constBits() + image.sizeInBytes(),
                         [](uchar dot) { return dot < 128; });
}

} // namespace

class TestPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofALongTextTheBeginningIsShownAndThatIsSaid()
    {
        PaperView view;

        view.say({.title = u"Kort"_s, .sections = {{.paragraphs = {{{u"wonen "_s.repeated(20'000)}}}}}});

        QVERIFY(view.toPlainText().contains(u"wonen wonen"_s));
        QVERIFY(view.toPlainText().size() < 6000);
        QVERIFY(view.toPlainText().contains(u"Open the record to read all of it"_s));
    }

    void foreignTextStaysTheTextItWas()
    {
        const QString hostile =
            u"<b>bold</b> <img src='http://example.org/x.png'> <a href='file:///etc'>x</a>"_s;
        PaperView view;

        view.say({.place = hostile,
                  .title = hostile,
                  .facts = {{hostile}},
                  .sections = {{hostile, {{{hostile}}}}}});

        QCOMPARE(view.toPlainText().count(hostile), 5);
        QCOMPARE(linksIn(*view.document()), QStringList());
    }

    void codeStaysOnOneLineAndIsCopiedAsItIs()
    {
        PaperView view;
        view.say({.title = u"Overlap DGOBDR-VRG-0003 × DGKR-VRG-0002"_s});
        test::show(view, {300, 400});

        view.selectAll();
        view.copy();

        const QTextBlock title = view.document()->begin();
        const QTextLayout &layout = *title.layout();
        for (int at = 0; at < layout.lineCount(); ++at) {
            const QTextLine line = layout.lineAt(at);
            const QString words = title.text().mid(line.textStart(), line.textLength());
            QVERIFY2(!doc::asTyped(words).trimmed().endsWith(u'-'), qPrintable(words));
        }
        QCOMPARE(view.toPlainText(), u"Overlap DGOBDR-VRG-0003 × DGKR-VRG-0002"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), view.toPlainText());
    }

    void hyphensOfACodeArePainted()
    {
        const QString code = u"DGOBDR-VRG-0003"_s;

        QVERIFY(inkOf(doc::wholeCodes(code)) > inkOf(QString(code).replace(u'-', u' ')));
    }

    void onlySafeLinksCanBeFollowed()
    {
        PaperView view;
        view.say({.facts = {{u"record"_s, Emphasis::None, QUrl(u"kb:1"_s)},
                            {u"web"_s, Emphasis::None, QUrl(u"https://example.org"_s)},
                            {u"script"_s, Emphasis::None, QUrl(u"javascript:alert(1)"_s)},
                            {u"file"_s, Emphasis::None, QUrl(u"file:///etc/passwd"_s)}}});

        QCOMPARE(linksIn(*view.document()), (QStringList{u"kb:1"_s, u"https://example.org"_s}));
    }

    void chipHasAGroundAndTellsWhatItMeansToWhoHoversOverIt()
    {
        PaperView view;

        view.say({.sections = {{.heading = {},
                                .paragraphs = {{{.text = u"leegstand"_s,
                                                 .emphasis = Emphasis::Chip,
                                                 .hint = u"Gebouwen zonder gebruiker"_s}}}}}});

        const QTextCharFormat chip = view.document()->find(u"leegstand"_s).charFormat();
        QCOMPARE(chip.background().style(), Qt::SolidPattern);
        QVERIFY(chip.toolTip().contains(u"Gebouwen zonder gebruiker"));
    }

    void viewWithoutAPaperSaysWhatItIsFor()
    {
        PaperView view;
        const QString sentence = view.placeholderText();
        QVERIFY(!sentence.isEmpty());
        QCOMPARE(view.accessibleDescription(), sentence);

        view.say({.title = u"Gekoppeld"_s});
        QCOMPARE(view.accessibleDescription(), QString());

        view.say({});
        QCOMPARE(view.accessibleDescription(), sentence);
    }

    void paperThatNobodySeesIsNotMade()
    {
        int made = 0;
        const auto make = [&made] {
            ++made;
            return Paper{.title = u"Gekoppeld"_s};
        };
        PaperView view;

        view.sayWhenSeen(make);
        const int before = made;
        test::show(view, {400, 200});

        QCOMPARE(before, 0);
        QCOMPARE(made, 1);
        QVERIFY(view.toPlainText().contains(u"Gekoppeld"_s));
        view.sayWhenSeen(make); // in sight: at once
        QCOMPARE(made, 2);
    }

    void whatIsSaidMeanwhileTakesThePlaceOfAPaperThatWasNotSeen()
    {
        PaperView view;
        view.sayWhenSeen([] { return Paper{.title = u"Eerst"_s}; });

        view.say({.title = u"Daarna"_s});
        test::show(view, {400, 200});

        QVERIFY(view.toPlainText().contains(u"Daarna"_s));
        QVERIFY(!view.toPlainText().contains(u"Eerst"_s));
    }

    void nothingIsEverLoaded()
    {
        PaperView view;

        QVERIFY(!view.loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
    }

    void followingALinkIsLeftToTheWindow()
    {
        PaperView view;
        view.say({.facts = {{u"DGKR-VRG-02"_s, Emphasis::None, QUrl(u"kb:DGKR-VRG-02"_s)}}});
        test::show(view, {400, 200});
        QSignalSpy followed(&view, &PaperView::linkFollowed);
        view.setFocus();

        QTest::keyClick(&view, Qt::Key_Tab);
        QTest::keyClick(&view, Qt::Key_Return);

        QCOMPARE(followed.count(), 1);
        QCOMPARE(followed[0][0].toUrl(), QUrl(u"kb:DGKR-VRG-02"_s));
    }

    void linesAreNoLongerThanEightyCharacters()
    {
        PaperView view;
        view.say({.facts = {{QString(2000, u'x')}}});
        test::show(view, {2000, 400});

        const int longest = view.lineWrapColumnOrWidth();
        QVERIFY(view.lineWrapMode() == QTextEdit::FixedPixelWidth);
        QVERIFY(longest < 90 * view.fontMetrics().averageCharWidth());
    }

    void markedWordsAreBoldUnderlinedAndNamed()
    {
        MarkedText text;

        text.say(u"Question"_s, u"kleine gemeenten"_s, {{0, 6}, {500, 3}});

        const auto first = text.document()->begin().begin().fragment();
        QCOMPARE(first.text(), u"kleine"_s);
        QVERIFY(first.charFormat().fontUnderline());
        QVERIFY(first.charFormat().fontWeight() > QFont::Normal);
        QVERIFY(text.accessibleDescription().contains(u"kleine"));
    }

    void markedTextIsAsHighAsItsText()
    {
        MarkedText text;
        text.say(u"Question"_s, QString(400, u'x').replace(5, 1, u" "_s), {});

        QVERIFY(text.heightForWidth(200) > 2 * text.heightForWidth(2000));
    }

    void partsOfAScoreAreSpokenWithTheirSum()
    {
        ScoreBar score;

        score.say({{u"words"_s, 54}, {u"cap"_s, -4}});

        QVERIFY(score.accessibleName().startsWith(u"50 "));
        QVERIFY(score.accessibleName().contains(u"words 54, cap \u22124"));
    }

    void scoreCanBeReplaced()
    {
        ScoreBar score;
        score.say({{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, 3}});
        score.say({{u"a"_s, 1}});
        test::show(score, {300, 100});

        QCOMPARE(score.findChildren<QLabel *>().size(), 5);
        QCOMPARE(test::complaintsAbout(score), QStringList());
    }
};

QTEST_MAIN(TestPapers)
#include "tst_papers.moc"
