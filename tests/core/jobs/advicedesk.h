// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/adviceoffer.h"
#include "model/exploration.h"
#include "model/insight.h"
#include "model/policydossier.h"
#include "support/testbank.h"

namespace kb::test {

/// A bank of KIEM with what an advice needs around it.
struct AdviceDesk
{
    std::unique_ptr<Bank> bank = makeBank(QStringLiteral("KIEM"));
    Uid dossier =
        insert(*bank, PolicyDossier{.code = QStringLiteral("D5"), .title = QStringLiteral("Stroom")});
    Uid study = insert(*bank, aStudy(QStringLiteral("Het stroomnet tot 2035")));

    Advice anAdvice() const
    {
        Advice advice;
        advice.title = QStringLiteral("Kies waar het stroomnet ruimte biedt");
        advice.addresseeKind = {Addressee::Sg};
        advice.fromUnit = bank->identity().unit;
        advice.reason = QStringLiteral("Netbeheerders wijzen minder plekken aan.");
        advice.keyMessage = QStringLiteral("Koppel de keuzes.");
        advice.requested = QStringList{QStringLiteral("Maak één lijst.")};
        advice.noGaps = true;
        return advice;
    }

    Citation cites(const Uid &target, const QString &page = {}) const
    {
        Citation citation;
        citation.target = target;
        citation.locator = page;
        return citation;
    }

    SupportedStatement says(const QString &text, const QList<Citation> &sources) const
    {
        SupportedStatement one;
        one.statement.text = text;
        one.sources = sources;
        return one;
    }

    Consultation consultation() const
    {
        Consultation consultation;
        consultation.unit = bank->identity().unit;
        consultation.date = QDate(2026, 2, 24);
        consultation.position = Standpoint::Akkoord;
        return consultation;
    }

    Result<> write(const Uid &advice, const AdviceParts &wanted) const
    {
        const auto shown = adviceParts(*bank, advice);
        return bank->write({QStringLiteral("edit"), Kind::Advice}, [&](Write &write) {
            return writeAdviceParts(*bank, write, advice, wanted, *shown);
        });
    }

    /// An advice to which nothing is missing.
    Uid complete() const
    {
        const Uid advice = insert(*bank, anAdvice());
        AdviceParts parts;
        parts.statements = {
            says(QStringLiteral("Het stroomnet is een harde grens."), {cites(study, QStringLiteral("14"))})};
        parts.consulted = {consultation()};
        if (!write(advice, parts))
            qFatal("no advice");
        const auto linked = bank->write({QStringLiteral("link")}, [&](Write &write) {
            return bank->links().add(write, advice, LinkType::Dossier, dossier);
        });
        if (!linked)
            qFatal("no link");
        return advice;
    }

    Result<AdviceVersion> offer(const Uid &advice, QDate on = QDate(2026, 3, 2)) const
    {
        return offerAdvice(*bank, advice, on, Language::Nl,
                           [](const Document &document) -> Result<QByteArray> {
                               return "print of " + document.info.title.plain().toUtf8();
                           });
    }

    Advice stored(const Uid &advice) const { return *bank->records<Advice>().get(advice); }
    AdviceParts partsOf(const Uid &advice) const { return *adviceParts(*bank, advice); }
};

} // namespace kb::test
