// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "jobs/examplecontent.h"
#include "jobs/exampleparts.h"

namespace kb {

/// Writes the part of the example that belongs to some units into a bank.
class ExampleWriter
{
public:
    ExampleWriter(Bank &bank, const ExampleContent &content, QSet<QString> owners);

    /// Everything of the owners.
    Result<> write(Write &write);

private:
    Result<> add(Write &write, const ExamplePart &part, QJsonObject object, int number);
    Result<> addLinks(Write &write, const Uid &from, std::span<const ExampleLinks> links,
                      const QJsonObject &object);
    Result<> addChildren(Write &write, const Uid &parent, std::span<const ExampleChildren> lists,
                         const QJsonObject &object);
    Result<> addChild(Write &write, const Uid &parent, const ExampleChildren &list, QJsonObject object,
                      int number);
    bool isOurs(const QJsonObject &object) const;

    Bank &m_bank;
    const ExampleContent &m_content;
    ExampleValues m_values;
    QSet<QString> m_owners;
};

} // namespace kb
