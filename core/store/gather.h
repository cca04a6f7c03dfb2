// SPDX-License-Identifier: EUPL-1.2
#pragma once

struct sqlite3;

namespace kb {

/// What Statement::bind() gives a list with; for sqlite3_value_pointer().
inline constexpr const char *GatheredList = "list of numbers";

/// Lets queries of this connection say `gather(number, ?1)`: it puts the number of every row at the end of a
/// list that is bound, and gives one row without a value. For a million ids that takes half of what as many
/// rows take.
void addGather(sqlite3 *connection);

} // namespace kb
