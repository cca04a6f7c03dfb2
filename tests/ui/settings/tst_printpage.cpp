// SPDX-License-Identifier: EUPL-1.2
#include "jobs/paperinfo.h"
#include "jobs/papersettings.h"
#include "ui/settings/settingsroom.h"

#include <QCheckBox>
#include <QComboBox>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestPrintPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStandsOnPapersIsOnTheNextOne()
    {
        SettingsRoom room;

        room.write(u"letterhead"_s, u"Ministerie van  Voorbeelden"_s);
        room.write(u"contact"_s, u"Contact: kennis@voorbeeld.example"_s);
        room.write(u"subscription"_s, u"via het intranet"_s);
        room.setNumber(u"rows"_s, 2);
        room.part<QCheckBox>(u"destroyed"_s).setChecked(true);
        const bool isSaved = room.save();

        QVERIFY(isSaved);
        const auto info = paperInfo(room.bank(), Language::Nl);
        QCOMPARE(info->letterhead.plain(), u"Ministerie van Voorbeelden"_s);
        QCOMPARE(info->contact.plain(), u"Contact: kennis@voorbeeld.example"_s);
        QCOMPARE(paperSettings(room.bank())->subscription, u"via het intranet"_s);
        QCOMPARE(paperSettings(room.bank())->attendanceRows, 2);
        QVERIFY(paperSettings(room.bank())->attendanceIsDestroyed);
    }

    void blocksOfAnAdviceAreMovedRenamedAndPutBack()
    {
        SettingsRoom room;
        auto &blocks = room.part<QListWidget>(u"advice-blocks"_s);

        blocks.setCurrentRow(1);
        room.part<QPushButton>(u"advice-block-up"_s).click();
        blocks.item(0)->setText(u"Waar het om gaat"_s);
        QVERIFY(room.save());

        const AdviceLayout kept = paperSettings(room.bank())->advice;
        QVERIFY(kept.inOrder().first() == AdviceBlock::KeyMessage);
        QCOMPARE(kept.nameOf(AdviceBlock::KeyMessage), u"Waar het om gaat"_s);
        room.undo();
        QVERIFY(paperSettings(room.bank())->advice == AdviceLayout());
    }

    void papersHaveTheSheetAndTheLetterTypeThatWereChosen()
    {
        SettingsRoom room;

        room.part<QComboBox>(u"paper"_s).setCurrentIndex(1);
        room.part<QComboBox>(u"face"_s).setCurrentIndex(1);
        room.part<QComboBox>(u"citations"_s).setCurrentIndex(1);
        const bool isSaved = room.save();

        QVERIFY(isSaved);
        const auto info = paperInfo(room.bank(), Language::Nl);
        QCOMPARE(info->paperSize, doc::PaperSize::Letter);
        QCOMPARE(info->face, doc::Face::Sans);
        QVERIFY(paperSettings(room.bank())->citations == CitationStyle::AuthorYear);
        room.undo();
        QCOMPARE(paperInfo(room.bank(), Language::Nl)->paperSize, doc::PaperSize::A4);
    }
};

QTEST_MAIN(TestPrintPage)
#include "tst_printpage.moc"
