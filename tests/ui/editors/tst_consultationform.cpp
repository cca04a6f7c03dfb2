// SPDX-License-Identifier: EUPL-1.2
#include "editors/celltable.h"
#include "editors/consultationform.h"
#include "support/openbank.h"

#include <QSignalSpy>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestConsultationForm : public QObject
{
    Q_OBJECT

    struct Room
    {
        test::Desk desk;
        std::unique_ptr<Bank> bank = desk.open();
        ConsultationForm form{*bank};
        Consultation asked;

        Room()
        {
            asked.uid = newUid(bank->now());
            asked.unit = bank->identity().unit;
            asked.person = newUid(bank->now());
            asked.position = Standpoint::AkkoordMetOpmerking;
            asked.remark = u"Let op de kosten."_s;
            form.showConsulted({asked});
        }

        CellTable &table() { return *form.findChild<CellTable *>(); }
    };

private Q_SLOTS:
    void whatIsShownIsGivenBackWithWhatNoRowShows()
    {
        Room room;

        QCOMPARE(room.form.consulted({room.asked}), QList{room.asked});
    }

    void rowWithoutAUnitIsNoConsultation()
    {
        Room room;

        room.table().append({{}, {}, {u""_s, u""_s, u""_s, u"Nog vragen"_s}});

        QCOMPARE(room.form.consulted({room.asked}).size(), 1);
    }

    void changedRowIsAnEdit()
    {
        Room room;
        QSignalSpy edited(&room.form, &RecordForm::edited);

        room.table().append({{}, {}, {textOf(room.asked.unit), u""_s, u""_s, u""_s}});

        QCOMPARE(edited.count(), 1);
        QCOMPARE(room.form.consulted({room.asked}).size(), 2);
    }
};

QTEST_MAIN(TestConsultationForm)
#include "tst_consultationform.moc"
