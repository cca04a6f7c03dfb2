// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/concept.h"
#include "model/contactmoment.h"
#include "model/institute.h"
#include "model/person.h"
#include "model/researchproject.h"
#include "support/testbank.h"

namespace kb::test {

/// A bank of 2 March 2026 with two institutes and two persons; the first ones are busy with each other.
struct NetworkBank
{
    NetworkBank()
        : bank(makeBank())
    {
        institute = insert(*bank, Institute{.nameNl = QStringLiteral("Universiteit Noorderhaven"),
                                            .kind = QStringLiteral("universiteit")});
        other = insert(*bank, Institute{.nameNl = QStringLiteral("Bureau Kompas")});
        Person researcher{.given = QStringLiteral("Fatima"),
                          .prefix = QStringLiteral("el"),
                          .family = QStringLiteral("Amrani"),
                          .roles = {PersonRole::Onderzoeker}};
        researcher.affiliations = {{.at = institute, .function = QStringLiteral("hoogleraar")},
                                   {.at = other, .to = {QStringLiteral("2020")}}};
        person = insert(*bank, researcher);
        colleague =
            insert(*bank, Person{.family = QStringLiteral("Zwart"), .roles = {PersonRole::Bestuurder}});
    }

    void link(const Uid &from, LinkType type, const Uid &to) const
    {
        const auto linked = bank->write({.act = QStringLiteral("link")}, [&](Write &write) {
            return bank->links().add(write, from, type, to);
        });
        if (!linked)
            qFatal("%s", qPrintable(linked.error().detail));
    }

    Uid addContact(QDate date, const QString &subject = QStringLiteral("Kennismaking")) const
    {
        return insert(*bank, ContactMoment{.date = date, .institute = institute, .subject = subject});
    }

    std::unique_ptr<Bank> bank;
    Uid institute;
    Uid other;
    Uid person;
    Uid colleague;
};

} // namespace kb::test
