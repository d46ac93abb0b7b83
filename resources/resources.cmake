# SPDX-License-Identifier: GPL-3.0-or-later
# Files that the programs read at run time; installed to share/waybill.
include(GNUInstallDirs)
install(FILES resources/geo/geo-whois-asn-country.table resources/geo/dbip-country.table
              resources/geo/iptoasn-country.table resources/geo/asn.table resources/geo/edges.tsv
        DESTINATION ${CMAKE_INSTALL_DATADIR}/waybill/geo)
install(DIRECTORY resources/licences DESTINATION ${CMAKE_INSTALL_DATADIR}/waybill)
install(FILES resources/README.md DESTINATION ${CMAKE_INSTALL_DATADIR}/waybill)
install(FILES resources/services/services.toml DESTINATION ${CMAKE_INSTALL_DATADIR}/waybill/services)
install(FILES resources/claims/xiaomi-2014.toml resources/claims/general.toml resources/claims/dated-facts.toml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/waybill/claims)
install(FILES resources/map/world.map DESTINATION ${CMAKE_INSTALL_DATADIR}/waybill/map)
