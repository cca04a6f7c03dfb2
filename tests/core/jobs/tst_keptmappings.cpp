// SPDX-License-Identifier: EUPL-1.2
#include "jobs/keptmappings.h"
#include "support/testbank.h"

using namespace kb;

class TestKeptMappings : public QObject
{
    Q_OBJECT

    static FieldMapping named(const QString &name)
    {
        return {name, {{QStringLiteral("Bezeichnung"), QStringLiteral("titel")}}};
    }

private Q_SLOTS:
    void keptByNameAndChosenAgainByName()
    {
        const auto bank = test::makeBank();
        const FieldMapping mapping = named(QStringLiteral("Jaarlijst – “Özgür” €"));

        QVERIFY_RESULT(keepMapping(*bank, mapping));

        QCOMPARE(*keptMappings(*bank), QStringList(mapping.name));
        QCOMPARE(*keptMapping(*bank, mapping.name), mapping);
        QCOMPARE_ERROR(keptMapping(*bank, QStringLiteral("Jaarlijst")), Error::Code::NotFound);
    }

    void namesComeInAlphabeticalOrder()
    {
        const auto bank = test::makeBank();
        for (const char *name : {"tabel van Zuid", "jaarlijst", "aanvragen"})
            QVERIFY_RESULT(keepMapping(*bank, named(QString::fromUtf8(name))));

        QCOMPARE(*keptMappings(*bank), (QStringList{QStringLiteral("aanvragen"), QStringLiteral("jaarlijst"),
                                                    QStringLiteral("tabel van Zuid")}));
    }

    void keepingAgainTakesThePlaceOfTheOldOne()
    {
        const auto bank = test::makeBank();
        FieldMapping mapping = named(QStringLiteral("lijst"));
        QVERIFY_RESULT(keepMapping(*bank, mapping));
        mapping.columns.insert(QStringLiteral("Jahr"), QStringLiteral("jaar"));

        QVERIFY_RESULT(keepMapping(*bank, mapping));

        QCOMPARE(keptMappings(*bank)->size(), 1);
        QCOMPARE(*keptMapping(*bank, mapping.name), mapping);
    }

    void forgottenOneIsGoneUntilUndo()
    {
        const auto bank = test::makeBank();
        const FieldMapping mapping = named(QStringLiteral("lijst"));
        QVERIFY_RESULT(keepMapping(*bank, mapping));

        QVERIFY_RESULT(forgetMapping(*bank, mapping.name));
        QVERIFY(keptMappings(*bank)->isEmpty());
        QCOMPARE_ERROR(keptMapping(*bank, mapping.name), Error::Code::NotFound);

        QVERIFY_RESULT(bank->undo());
        QCOMPARE(*keptMapping(*bank, mapping.name), mapping);
    }

    void anotherNameIsOneStep()
    {
        const auto bank = test::makeBank();
        const FieldMapping mapping = named(QStringLiteral("lijst"));
        QVERIFY_RESULT(keepMapping(*bank, mapping));

        QVERIFY_RESULT(renameMapping(*bank, mapping.name, QStringLiteral(" Lijst van 2027 ")));
        QCOMPARE(*keptMappings(*bank), QStringList(QStringLiteral("Lijst van 2027")));
        QCOMPARE(keptMapping(*bank, QStringLiteral("Lijst van 2027"))->columns, mapping.columns);

        QVERIFY_RESULT(bank->undo());
        QCOMPARE(*allKeptMappings(*bank), QList{mapping});
    }

    void nameOfAnotherIsNotTaken()
    {
        const auto bank = test::makeBank();
        QVERIFY_RESULT(keepMapping(*bank, named(QStringLiteral("lijst"))));
        QVERIFY_RESULT(keepMapping(*bank, named(QStringLiteral("tabel"))));

        QCOMPARE_ERROR(renameMapping(*bank, QStringLiteral("lijst"), QStringLiteral("tabel")),
                       Error::Code::InvalidInput);
        QCOMPARE_ERROR(renameMapping(*bank, QStringLiteral("lijst"), QString()), Error::Code::InvalidInput);
        QCOMPARE_ERROR(renameMapping(*bank, QStringLiteral("weg"), QStringLiteral("nieuw")),
                       Error::Code::NotFound);
        QCOMPARE(keptMappings(*bank)->size(), 2);
    }

    void mappingWithoutANameCannotBeKept()
    {
        const auto bank = test::makeBank();

        QCOMPARE_ERROR(keepMapping(*bank, named(QStringLiteral(" "))), Error::Code::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestKeptMappings)
#include "tst_keptmappings.moc"
