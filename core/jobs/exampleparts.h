// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/linktype.h"
#include "model/recordtypes.h"

#include <span>
#include <vector>

namespace kb {

/// A list of the example that names other records.
struct ExampleLinks
{
    LinkType type;
    const char *key;
};

/// A list inside an object of the example: records that belong to it.
struct ExampleChildren
{
    const char *key;
    const RecordType &type;
    const char *parent; ///< the field that names the record to which it belongs
    std::vector<ExampleLinks> links = {};
    std::vector<ExampleChildren> children = {};
};

/// One list of the example: what its objects are, and what hangs on them.
struct ExamplePart
{
    const char *list;
    const RecordType &type;
    const char *id; ///< the key whose value names the object elsewhere in the example; null: nothing does
    std::vector<ExampleLinks> links = {};
    std::vector<ExampleChildren> children = {};
};

/// All lists, in an order in which no record names one that is not there yet.
std::span<const ExamplePart> exampleParts();

} // namespace kb
