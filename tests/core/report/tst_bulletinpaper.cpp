// SPDX-License-Identifier: EUPL-1.2
#include "report/bulletinpaper.h"
#include "report/renderers.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestBulletinPaper : public QObject
{
    Q_OBJECT

    static QString textOfPiece(BulletinChapter chapter)
    {
        BulletinPaperContent content;
        content.info.language = Language::En;
        PaperPiece piece;
        piece.item.chapter = chapter;
        piece.item.heading = u"Praat mee"_s;
        piece.source = doc::Text(u"Huis van de Kennis"_s);
        content.pieces = {piece};
        return renderPlainText(bulletinPaper(content));
    }

private Q_SLOTS:
    void draftSaysThatItsNumberComes()
    {
        BulletinPaperContent content;
        content.info.language = Language::En;
        const QString draft = renderPlainText(bulletinPaper(content));
        content.number = u"2026/2"_s;
        const QString numbered = renderPlainText(bulletinPaper(content));

        QVERIFY2(draft.contains(u"Number: given when it is issued"_s), qPrintable(draft));
        QVERIFY2(numbered.contains(u"Number: 2026/2"_s), qPrintable(numbered));
    }

    void readersAreManyAndKnowHowToSubscribe()
    {
        BulletinPaperContent content;
        content.info.language = Language::En;
        content.bulletin.audience = u"directeur"_s;
        content.subscription = u"by e-mail to kiem@voorbeeld.example"_s;
        PaperPiece piece;
        piece.item.forWhom = u"beleidsmedewerker"_s;
        content.pieces = {piece};

        const QString text = renderPlainText(bulletinPaper(content)).simplified();

        QVERIFY2(text.contains(u"For whom: Directors "_s), qPrintable(text));
        QVERIFY2(text.contains(u"For whom: Policy officers "_s), qPrintable(text));
        QVERIFY2(text.contains(u"Subscribe or unsubscribe: by e-mail to kiem@voorbeeld.example"_s),
                 qPrintable(text));
    }

    void meetingHasAPlaceAndNoSource()
    {
        QVERIFY(textOfPiece(BulletinChapter::Agenda).contains(u"When and where: Huis van de Kennis"_s));
        QVERIFY(textOfPiece(BulletinChapter::Signalen).contains(u"Source: Huis van de Kennis"_s));
    }
};

QTEST_GUILESS_MAIN(TestBulletinPaper)
#include "tst_bulletinpaper.moc"
