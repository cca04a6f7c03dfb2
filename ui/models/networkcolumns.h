// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/contactlist.h"
#include "jobs/institutelist.h"
#include "jobs/personlist.h"
#include "models/examplenote.h"

#include <span>

namespace kb {

/// The columns of the lists in tab Network (spec 03, 3.10).
std::span<const Column<InstituteLine>> instituteColumns(ListOf records);
std::span<const Column<PersonLine>> personColumns(ListOf records);
/// Persons with what decides about an invitation (spec 03, 3.7).
std::span<const Column<PersonLine>> inviteeColumns(ListOf records);
std::span<const Column<ContactLine>> contactColumns(ListOf records);

} // namespace kb
