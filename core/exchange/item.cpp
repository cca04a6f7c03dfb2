// SPDX-License-Identifier: EUPL-1.2
#include "exchange/item.h"

namespace kb {

Kind kindOf(const Item &item)
{
    return std::holds_alternative<Study>(item.record) ? Kind::Study : Kind::KnowledgeQuestion;
}

} // namespace kb
