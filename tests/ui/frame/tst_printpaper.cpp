// SPDX-License-Identifier: EUPL-1.2
#include "frame/printpaper.h"
#include "frame/printpreview.h"
#include "support/savepreview.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QThread>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

Document aPaper()
{
    return {.blocks = {doc::TitleBlock{.title = u"Overlap"_s}, doc::Paragraph{u"Tekst"_s}}};
}

void chooseOther(QComboBox &box)
{
    box.setFocus();
    QTest::keyClick(&box, box.currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
}

} // namespace

class TestPrintPaper : public QObject
{
    Q_OBJECT

public:
    static void initMain() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

private Q_SLOTS:
    void paperIsMadeBesideTheWindow()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;
        QThread *made = nullptr;

        previewPaper(workspace, &window, [&](Bank &, Language) -> Result<Document> {
            made = QThread::currentThread();
            return aPaper();
        });
        QVERIFY(settle(workspace));

        QVERIFY(made && made != QThread::currentThread());
    }

    void paperThatIsMadeIsShown()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;

        previewPaper(workspace, &window, [](Bank &, Language) -> Result<Document> { return aPaper(); });
        QVERIFY(settle(workspace));

        const auto *preview = window.findChild<PrintPreview *>();
        QVERIFY(preview && preview->isVisible());
    }

    void paperIsMadeAnewInTheLanguageThatIsChosen()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;
        QList<Language> asked;
        previewPaper(workspace, &window, [&](Bank &, Language language) -> Result<Document> {
            asked.append(language);
            return aPaper();
        });
        QVERIFY(settle(workspace));

        chooseOther(*window.findChild<QComboBox *>(u"language"_s));
        QVERIFY(settle(workspace));

        QCOMPARE(asked.size(), 2);
        QVERIFY(asked.first() != asked.last());
    }

    void paperRefersToItsSourcesAsChosenBesideIt()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;
        QList<std::optional<CitationStyle>> asked;
        previewCitingPaper(workspace, &window,
                           [&](Bank &, Language, std::optional<CitationStyle> style) -> Result<Document> {
                               asked.append(style);
                               return aPaper();
                           });
        QVERIFY(settle(workspace));

        chooseOther(*window.findChild<QComboBox *>(u"citations"_s));
        QVERIFY(settle(workspace));

        QCOMPARE(asked.size(), 2);
        QVERIFY(!asked.first() && asked.last() == CitationStyle::Numbers);
    }

    void whatIsChosenWhileThePaperIsMadeComesBesideWhatWasChosenBefore()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;
        QList<Language> languages;
        std::optional<CitationStyle> lastStyle;
        previewCitingPaper(
            workspace, &window,
            [&](Bank &, Language language, std::optional<CitationStyle> style) -> Result<Document> {
                languages.append(language);
                lastStyle = style;
                return aPaper();
            });
        QVERIFY(settle(workspace));

        chooseOther(*window.findChild<QComboBox *>(u"language"_s));
        chooseOther(*window.findChild<QComboBox *>(u"citations"_s));
        QVERIFY(settle(workspace));

        QVERIFY(languages.last() != languages.first());
        QVERIFY(lastStyle == CitationStyle::Numbers);
    }

    void paperThatCannotBeMadeAnewLeavesTheChoicesAsTheyWere()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;
        int made = 0;
        previewPaper(workspace, &window, [&](Bank &, Language) -> Result<Document> {
            if (++made > 1)
                return Error{Error::Code::Damaged, u"overlap parts"_s};
            return aPaper();
        });
        QVERIFY(settle(workspace));
        auto *language = window.findChild<QComboBox *>(u"language"_s);
        const int before = language->currentIndex();

        chooseOther(*language);
        QVERIFY(settle(workspace));

        QCOMPARE(language->currentIndex(), before);
    }

    void nothingGoesOutBeforeThePaperIsMadeAsChosen()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;
        previewPaper(workspace, &window, [](Bank &, Language) -> Result<Document> { return aPaper(); });
        QVERIFY(settle(workspace));
        const auto buttons = window.findChildren<QPushButton *>();
        const auto save = std::ranges::find(buttons, u"&Save as…"_s, &QPushButton::text);
        QVERIFY(save != buttons.end());

        chooseOther(*window.findChild<QComboBox *>(u"language"_s));

        QVERIFY(!(*save)->isEnabled());
        QVERIFY(!(*save)->toolTip().isEmpty());
        QVERIFY(settle(workspace));
        QVERIFY((*save)->isEnabled());
    }

    void keyThatIsPressedTwiceShowsOnePreview()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;
        const auto print = [&] {
            previewPaper(workspace, &window, [](Bank &, Language) -> Result<Document> { return aPaper(); });
        };

        print();
        print();
        QVERIFY(settle(workspace));

        QCOMPARE(window.findChildren<PrintPreview *>().size(), 1);
    }

    void previewIsGoneWhenItIsClosed()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;
        previewPaper(workspace, &window, [](Bank &, Language) -> Result<Document> { return aPaper(); });
        QVERIFY(settle(workspace));

        window.findChild<PrintPreview *>()->close();

        QTRY_VERIFY(!window.findChild<PrintPreview *>());
    }

    void paperIsCountedWhenItIsSavedAndNotWhenItIsLookedAt()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;
        int count = 0;
        previewCountedPaper(workspace, &window, [&](Bank &, Language) -> Result<CountedPaper> {
            return CountedPaper{aPaper(), [&count](Bank &) -> Result<> {
                                    ++count;
                                    return {};
                                }};
        });
        QVERIFY(settle(workspace));
        const int seen = count;

        QVERIFY(saveAs(*window.findChild<PrintPreview *>(), desk.file(u"papier.html"_s)));
        QVERIFY(settle(workspace));

        QCOMPARE(seen, 0);
        QCOMPARE(count, 1);
    }

    void paperThatCannotBeMadeIsSaid()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;
        const QSignalSpy said(&workspace, &Workspace::said);

        previewPaper(workspace, &window, [](Bank &, Language) -> Result<Document> {
            return Error{Error::Code::Damaged, u"overlap parts"_s};
        });
        QVERIFY(settle(workspace));

        QVERIFY(!window.findChild<PrintPreview *>());
        QCOMPARE(said.count(), 1);
        QVERIFY(said.first().first().value<Message>().tone == Message::Tone::Failed);
    }
};

QTEST_MAIN(TestPrintPaper)
#include "tst_printpaper.moc"
